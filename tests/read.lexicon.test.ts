import { describe, expect, it } from 'vitest';
import { readLexicon } from '../src/lexicon/readers.js';
import { readingLexicon } from '../src/lexicon/reading.js';
import { beginsNote, isSidebarLabel } from '../src/read/articles/asides.js';
import { bylineOf, isNameList } from '../src/read/articles/byline.js';
import { linesOf } from '../src/read/lines/lines.js';
import { reflow } from '../src/read/lines/reflow.js';
import { furnitureRole } from '../src/read/pages/furniture.js';
import { authorOf } from '../src/read/pages/labels.js';
import { isColumnTitle, isPageName } from '../src/read/pages/page-names.js';
import { unitsOf } from '../src/read/pages/units.js';

const lexicon = readingLexicon();

interface Row {
  readonly example: string;
  readonly role: string;
  readonly place: string;
  readonly part: string;
  readonly says: string;
  readonly kind: string;
}

function rowsOf(name: string, columns: readonly string[]): Row[] {
  return readLexicon(name, columns) as unknown as Row[];
}
const formOf = (line: string): string | undefined => unitsOf(reflow(linesOf(line)), lexicon)[0]?.form;

describe('lexicons of the reader', () => {
  it.each(rowsOf('page-furniture.tsv', ['phrase', 'place', 'role', 'example']))(
    'page furniture: $phrase',
    ({ example, role, place }) => {
      expect(['start', 'bracket', 'end', 'whole', 'any']).toContain(place);
      expect(furnitureRole(example, lexicon)).toBe(role);
    },
  );

  it.each(rowsOf('page-labels.tsv', ['label', 'says', 'example']))('label of a page: $label', ({ example, says }) => {
    expect(says).toMatch(/^(?:author|staff|record)(?: (?:staff|record))*$/);
    expect(furnitureRole(example, lexicon)).toBe('furniture');
    expect(authorOf(example, lexicon)).toBe(says.includes('author') ? '高翔' : null);
  });

  it.each(rowsOf('aside-labels.tsv', ['label', 'kind', 'example']))('label beside an article: $label', (row) => {
    expect(beginsNote(row.example, lexicon)).toBe(row.kind === 'note');
    expect(isSidebarLabel(row.example, lexicon)).toBe(row.kind === 'sidebar');
    expect(beginsNote(`${row.example.replace(/[【】：].*|【/g, '')}下去`, lexicon)).toBe(false);
  });

  it.each(rowsOf('page-names.tsv', ['name', 'example']))('name of a page: $name', ({ example }) => {
    expect(isPageName(example, lexicon) || furnitureRole(example, lexicon) === 'furniture').toBe(true);
  });

  it.each(rowsOf('page-columns.tsv', ['name', 'place', 'example']))('name of a column: $name', ({ example, place }) => {
    expect(['whole', 'end', 'of-place']).toContain(place);
    expect(isColumnTitle(example, lexicon)).toBe(true);
  });

  it.each(rowsOf('byline-offices.tsv', ['office', 'part', 'example']))('office: $office', ({ example, part }) => {
    expect(['person', 'text', 'photo', 'both']).toContain(part);
    expect(bylineOf(example, lexicon)).not.toBeNull();
  });

  it.each(rowsOf('byline-outlets.tsv', ['ending', 'example']))('outlet: $ending', ({ example }) => {
    expect(bylineOf(`${example} 记者 魏星`, lexicon)).not.toBeNull();
  });

  it.each(rowsOf('organ-heads.tsv', ['head', 'example']))('organ: $head', ({ example }) => {
    expect(formOf(example)).toBe('organ');
  });

  it.each(rowsOf('not-names.tsv', ['word', 'example']))('no name: $word', ({ example }) => {
    expect(isNameList(example, lexicon)).toBe(false);
  });

  it('takes every surname with a given name, and no longer name', () => {
    for (const [surname, longest] of lexicon.surnames) {
      expect(isNameList(surname.padEnd(longest, '晓'), lexicon), surname).toBe(true);
      expect(
        isNameList(surname.padEnd(longest + 1, '晓'), lexicon) &&
          lexicon.surnames.get(surname.slice(0, 2)) === undefined,
        surname,
      ).toBe(false);
    }
  });
});

describe('bylines', () => {
  it.each([
    ['(黄建飞 刘弼臣)', '黄建飞 刘弼臣', false],
    ['（记者 施翔）', '记者 施翔', false],
    ['孙凯芳 摄', '孙凯芳', true],
    ['(路静 摄)', '路静', true],
    ['本报记者 马 孝 文/图', '本报记者 马 孝 文/图', false],
    ['记者 唐宁 文 秦朗 摄', '记者 唐宁 文 秦朗', false],
    ['□ 中共清水县委书记 刘建国', '中共清水县委书记 刘建国', false],
    ['市政务服务局供图', '市政务服务局', true],
    ['记者 王芳 高县报道', '记者 王芳', false],
    ['记者左新新聊城报道', '记者左新新', false],
    ['本报记者 王芳通讯员杨红渠县报道', '本报记者 王芳通讯员杨红', false],
    ['□记者 王芳 发自聊城', '记者 王芳', false],
    ['记者 王芳 李强报道', '记者 王芳 李强', false],
    ['记者李高阳报道', '记者李高阳', false],
    ['记者 康平 报道', '记者 康平', false],
    ['（通讯员郭飞江浩）', '通讯员郭飞江浩', false],
    ['（本报记者王芳通讯员杨红江子燕）', '本报记者王芳通讯员杨红江子燕', false],
    ['记者：王芳 通讯员：杨红', '记者：王芳 通讯员：杨红', false],
    ['（记者 柜晓）', '记者 柜晓', false],
    ['阿不都热依木·买买提 摄', '阿不都热依木·买买提', true],
  ])('%s', (line, text, isPhoto) => expect(bylineOf(line, lexicon)).toEqual({ text, isPhoto }));

  it.each([
    '（试行）',
    '（一）坚持党建引领',
    '本报记者了解到',
    '高质量发展',
    '（市总工会）',
    '图为活动现场',
    '综合报道',
    '（本报综合报道）',
    '（记者 手记）',
    '记者 柜晓',
  ])('no byline: %s', (line) => expect(bylineOf(line, lexicon)).toBeNull());
});
