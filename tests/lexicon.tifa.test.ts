import { describe, expect, it } from 'vitest';
import { readLexicon } from '../src/lexicon/readers.js';

const rows = readLexicon('tifa.tsv', ['formula', 'kind', 'source', 'gloss']);
const wanted = 1_500;

/** One formula in every spelling: without quotes, spaces and separators. */
const loose = (formula: string) => formula.replace(/["'“”‘’「」《》 \u3000、，,；;+＋·—-]/gu, '');

/** A document of the public record and its year; speeches, opinions, notices, plans with the matter or the occasion they are of. */
const document =
  /^(?:NPC work report|(?:\p{Lu}\p{Ll}+ ){1,2}(?:work report|regulation|plenum)|\d+th Congress report|(?:Third|Fourth|Fifth|Sixth) Plenum (?:decision|resolution|communique|proposal)|\d+th Five-Year Plan|Party (?:Constitution|Spirits list)|Common Program|CPC centenary (?:speech|youth tribute)|CCDI plenum communique|Central No\. 1 document|State Council white paper|(?:Tibet|Xinjiang) Work Symposium|New Year message|Premier press conference|Politburo (?:meeting|study session)|(?:Speech|Opinion|Decision|Instruction) (?:on|to|at|in) \S.*|\S.* (?:Work|Governance) Conference|\S.* (?:opinion|[Pp]lan|notice|decision|announcement|reply|rules|order|address|interviews|leaders meeting|Regulation|Law)) (\d{4})$/u;

/** Kinds of documents without a name: nobody can look one up. */
const nameless =
  /^(?:ministry|Central Committee|State Council|People's Daily|national|military) (?:opinion|notice|plan|regulation|report|law) \d{4}$/u;

/** Phrases of every report that nobody coined, or that need their setting to be a formula. */
const ordinary = [
  '进一步加强',
  '基础设施建设',
  '固定资产投资',
  '经济社会发展',
  '营商环境',
  '城镇化率',
  '民生实事',
  '海绵城市',
  '深度融合',
  '先锋模范作用',
  '主题教育',
  '党史学习教育',
  '以旧换新',
  '获得感、幸福感、安全感',
  '以上率下',
  '立行立改',
  '减税降费',
  '新时代文明实践站',
  '社会保障',
  '改革开放',
  '人民政府',
  '人民代表大会',
  '国内生产总值',
  '科学技术',
  '农业生产',
  '中小企业',
  '一系列',
  '两新',
  '两重',
  '三性',
  '四地',
  '三感',
];

/** What a scholar of official language looks up first, from every period. */
const wellKnown =
  '以人民为中心 铸牢中华民族共同体意识 急难愁盼 走深走实 入脑入心 一带一路 八八战略 四风 三农 乡村振兴 高质量发展 新质生产力 党建引领 主题党日 枫桥经验 放管服改革 全过程人民民主 共同富裕 传承红色基因 脱贫攻坚 习近平新时代中国特色社会主义思想 三会一课 双减 六稳 六保 千万工程 两不愁三保障 最多跑一次 接诉即办 一网通办 人与自然和谐共生 生态优先、绿色发展 房子是用来住的、不是用来炒的 稳中求进 绿水青山就是金山银山 大众创业、万众创新 四议两公开 一岗双责 四下基层 民呼我为 不忘初心、牢记使命 学思想、强党性、重实践、建新功 两个确立 两个维护 四个意识 五位一体 三个代表 科学发展观 抓大放小 调整、改革、整顿、提高 多快好省 四个现代化 大跃进 工业学大庆、农业学大寨 百花齐放、百家争鸣 一国两制 和平共处五项原则'.split(
    ' ',
  );

/** Names alone: a leader, an organ, a place is no formula. */
const names = [
  '毛泽东',
  '邓小平',
  '江泽民',
  '胡锦涛',
  '习近平',
  '国务院',
  '中国共产党',
  '全国人民代表大会',
  '北京',
  '粤港澳大湾区',
];

/** Ordinary text: a formula that stands inside it would be found where nobody used it (一个中国 in 每一个中国人). */
const falseFriends = [
  '每一个中国人都为之骄傲',
  '周四早上七点准时开门',
  '党课第三讲开讲',
  '从严打击各类违法犯罪',
  '产业链主要集中在东部',
  '高标准地推进项目建设',
  '母亲清早就下地干活',
  '市中心联通公司营业厅',
  '他用两手抓住绳子',
  '中国精神卫生调查',
  '新建两个健康小屋',
  '三支箭全部命中靶心',
  '完善五项管理制度',
  '采用小切口手术',
  '夺得三个世界冠军',
  '辐射五个中心校',
  '买下一套好房子',
  '来到赛道第三公里处',
  '两个中国队会师决赛',
  '设置四个服务窗口',
  '形成一中心、两基地的格局',
  '四个农业县产粮大增',
  '女子单项冠军',
  '推进互联网企业发展',
  '人工智能产业园',
  '零关税政策落地前的一个月',
  '提着满满的菜篮子回家',
  '带回家乡的土特产',
  '求两个数的最小公倍数',
  '孩子们在水上乐园的深水区戏水',
  '落实两个责任人',
  '求两个数的最大公约数',
  '食堂里支起一口大锅饭菜飘香',
  '每周四集中学习一次',
  '村超市货架上摆满年货',
  '他再三反复叮嘱',
  '男子双打决赛开拍',
  '夺得四个第一',
  '该股两创新高',
  '打通江海联运蜀道畅通无阻',
  '后退十米观察',
  '增强省会城市功能',
  '三支队伍参赛',
  '四个一百万元大奖',
  '订单双倍增长',
  '三个革命根据地旧址',
  '推进湾区通关便利',
  '组织龙头企业与合作社对接',
];

describe('tifa.tsv', () => {
  it(`has at least ${wanted} formulas`, () => {
    expect(rows.length).toBeGreaterThanOrEqual(wanted);
  });

  it('names no formula twice, in whatever spelling', () => {
    const seen = new Map<string, string>();
    const twice = rows.flatMap(({ formula }) => {
      const before = seen.get(loose(formula));
      seen.set(loose(formula), formula);
      return before === undefined ? [] : [`${before} ${formula}`];
    });
    expect(twice).toEqual([]);
  });

  it('fills every cell, without spaces around it', () => {
    const cells = rows.flatMap(({ formula, kind, source, gloss }) => [formula, kind, source, gloss]);
    expect(cells.filter((cell) => cell === '' || cell !== cell.trim())).toEqual([]);
  });

  it('knows three kinds', () => {
    expect(new Set(rows.map((row) => row.kind))).toEqual(new Set(['numeric', 'parallel', 'tifa']));
  });

  it('writes a formula in two characters or more, without quotes, spaces or other separators than 、', () => {
    const wrong = rows.filter(
      ({ formula }) => [...formula].length < 2 || /["'“”‘’「」 \u3000，,；;。]|^、|、$|、、/u.test(formula),
    );
    expect(wrong.map((row) => row.formula)).toEqual([]);
  });

  it('marks as parallel what has parts', () => {
    const wrong = rows.filter(({ kind, formula }) => kind === 'parallel' && !formula.includes('、'));
    expect(wrong.map((row) => row.formula)).toEqual([]);
  });

  it('marks as numeric what has a numeral', () => {
    const wrong = rows.filter(
      ({ kind, formula }) => kind === 'numeric' && !/[\d一二两三四五六七八九十百千万双]/u.test(formula),
    );
    expect(wrong.map((row) => row.formula)).toEqual([]);
  });

  it('glosses in one to ten English words', () => {
    const wrong = rows.filter(({ gloss }) => !/^[\x20-\x7e]+$/u.test(gloss) || gloss.split(' ').length > 10);
    expect(wrong.map((row) => row.gloss)).toEqual([]);
  });

  it('names a document and its year as the source', () => {
    const wrong = rows.filter(({ source }) => {
      const year = Number(document.exec(source)?.[1] ?? 0);
      return year < 1945 || year > 2025;
    });
    expect(wrong.map((row) => `${row.formula}: ${row.source}`)).toEqual([]);
  });

  it('names no mere kind of document', () => {
    const wrong = rows.filter(({ source }) => nameless.test(source));
    expect(wrong.map((row) => `${row.formula}: ${row.source}`)).toEqual([]);
  });

  it.each(falseFriends)('has no formula that stands in %s', (text) => {
    expect(rows.filter(({ formula }) => loose(text).includes(loose(formula))).map((row) => row.formula)).toEqual([]);
  });

  it.each(wellKnown)('knows %s', (formula) => {
    expect(rows.some((row) => row.formula === formula)).toBe(true);
  });

  it.each([...ordinary, ...names])('leaves %s out', (phrase) => {
    expect(rows.filter(({ formula }) => loose(formula) === loose(phrase))).toEqual([]);
  });
});
