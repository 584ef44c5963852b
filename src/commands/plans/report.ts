import { ReportFold } from '../../digest/report.js';
import { loadGazetteer } from '../../lexicon/gazetteer.js';
import { type FoldPlan, NOTHING } from '../plan.js';
import { packageVersion } from '../provenance.js';
import type { ReportFlags } from '../report.js';

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

/** The language of the environment's locale: Chinese for zh_CN.UTF-8 and the like, English for every other. */
function localeLanguage({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): 'zh' | 'en' {
  return /^zh(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
}
