import { localeLanguage } from '../../core/messages/index.js';
import { ReportFold } from '../../digest/report.js';
import { loadGazetteer } from '../../lexicon/gazetteer.js';
import { type FoldPlan, NOTHING } from '../plan.js';
import type { ReportFlags } from '../report.js';
import { packageVersion } from '../version.js';

/** What `gov-digest report` does with the findings. */
export function planReport(flags: ReportFlags): FoldPlan {
  return {
    kind: 'fold',
    wanted: { ...NOTHING, claims: true, slogans: true, regions: true },
    create: () => {
      const fold = new ReportFold(loadGazetteer());
      return {
        add: (findings) => fold.add(findings),
        save: () => fold.save(),
        merge: (saved) => fold.merge(saved),
        page: async () => {
          // Loaded last, for charts take longer to load than most inputs to read.
          const { renderReport } = await import('../../write/report/index.js');
          return renderReport(fold.report(), flags.lang ?? localeLanguage(process.env), packageVersion());
        },
      };
    },
  };
}
