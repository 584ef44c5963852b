import type { HelpTexts } from './help.js';

/** The help in Chinese: what stands for each English text, commander's own among them. */
export const HELP_ZH: HelpTexts = {
  texts: {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Commands:': '命令：',
    'Examples:': '示例：',
    choices: '可选',
    default: '默认',
    'output the version number': '显示版本号',
    'display help for command': '显示帮助',
    'the command to explain (default: all of them)': '要说明的命令（默认：全部）',

    'Slogans, numeric claims and regions in Chinese local-government newspaper articles':
      '从地方政务报道中提取提法、数字表述与地区',
    'count the slogans (提法): numeric abbreviations, parallel formulas, coinages, known formulas':
      '统计提法：数字缩略、并列句式、新造词、固定提法',
    'list the numeric claims: people served, funds raised, rates, events …':
      '列出数字表述：服务人数、筹集资金、比率、活动场次等',
    'sum up articles, claims and slogans by administrative division': '按行政区划汇总文章、数字表述与提法',
    'count the words, or runs of words, by word and part of speech (jieba)':
      '按词和词性统计词频，或统计词串（jieba 分词）',
    'list the articles found in the input: title, byline, date, region, what was found':
      '列出输入中的文章：标题、署名、日期、地区与所得结果数',
    'concordance: each hit of a word, phrase or /regex/ with its context':
      '语境检索：词、短语或 /正则表达式/ 的每处命中及其上下文',
    'what is typical of whom: keyness of slogans or words of each group against the rest':
      '比较各组的特色：各组提法或词语相对其余各组的关键性',
    'write a page that opens in any browser: the tables, with charts, searchable, in one HTML file':
      '生成一个可用任何浏览器打开的网页：表格与图，可检索，只有一个 HTML 文件',
    'add up partial results (--partial) of the parts of one input, in the order given':
      '按给出的顺序，合并同一输入各部分的部分结果（--partial）',
    'print the completion script of a shell': '输出命令行补全脚本',

    'files, directories, or - for standard input': '文件、目录，或用 - 表示标准输入',
    'files written with --partial': '用 --partial 写出的文件',
    'the shell': '命令行解释器',
    'a phrase, found in all spellings, or a regular expression between slashes (RE2 syntax)':
      '短语（各种写法都能找到），或写在两条斜线之间的正则表达式（RE2 语法）',

    'count within groups': '分组统计',
    'leave out slogans that occur less often': '略去出现次数更少的提法',
    'leave out slogans of fewer articles': '略去文章数更少的提法',
    'only formulas of the lexicon': '只要词表中的提法',
    'only slogans that the lexicon does not have': '只要词表中没有的提法',
    'propose repeated phrases that no form gives away, by statistics': '用统计方法找出形式上看不出、但反复出现的短语',
    'a row for each occurrence, with its place and sentence': '每次出现一行，附位置和句子',
    'a row for each candidate, with the verdict and its rule': '每个候选一行，附判定及所依规则',

    'totals instead of claims': '不逐条列出，而作汇总',
    'in totals, count a claim repeated word for word in one article each time':
      '汇总时，同一篇内逐字重复的表述每次都计',
    'only claims of these categories': '只要这些类别',
    'only claims of these roles': '只要这些角色',
    'only claims in these units': '只要这些单位',
    'only claims of the divisions whose path holds this name': '只要路径含此名称的行政区划',
    'only claims of this status': '只要此种状态',
    'only claims of at least this value': '只要不小于此值的',
    'add base_value and base_unit: ㎡, m, kg, m³, s, CNY': '加上 base_value 和 base_unit 两列：㎡、m、kg、m³、s、CNY',
    'every numeric expression with its class: dates, ages and ordinals too':
      '列出所有含数字的表达及其类别，日期、年龄、序数也在内',

    'roll up to this level': '汇总到此级',
    'add up what was done, or what is planned': '汇总已完成的，或计划中的',
    'order of the rows': '行的顺序',
    'number of top slogans': '列出的首要提法个数',

    'runs of n words that no punctuation parts, joined by spaces': '中间没有标点的 n 个词的词串，以空格相连',
    'only words of these parts of speech, n for all nouns, separated by commas':
      '只要这些词性，以逗号分隔；n 为所有名词',
    'words to leave out, one a line; none for no stop words (default: function words)':
      '停用词文件，每行一个；none 表示不用停用词（默认：虚词）',
    'only words of at least n characters': '只要不少于 n 个字的词',
    'leave out words that occur less often': '略去出现次数更少的词',

    'say why each article begins and ends where it does': '说明每篇文章的起止依据',
    'only articles without a region, with the nearest candidates': '只要地区不明的文章，附最接近的候选地区',

    'characters on either side, or sentence': '每侧的字数，或 sentence（整句）',
    'order of the hits: by place, or by the words left or right of them': '命中的顺序：按位置，或按左、右侧的词',

    'what is compared': '比较的对象',
    'only the rows of this group': '只要这一组',
    'compare words instead of slogans': '比较词语，而不是提法',
    'leave out what occurs less often in the group': '略去在组内出现次数更少的',

    'language of the help (default: by locale)': '帮助的语言（默认：依系统区域设置）',
    'language of the page and of messages (default: by locale)': '网页和提示的语言（默认：依系统区域设置）',
    'language of messages (default: by locale) and of the headings of a table (default: en)':
      '提示的语言（默认：依系统区域设置）和表格列名的语言（默认：en）',

    'read every file as this format, whatever its extension': '不论扩展名，一律按此格式读取',
    'character encoding of the input (default: detected)': '输入的字符编码（默认：自动识别）',
    'field of a record that holds the text': '记录中的正文字段',
    'field of a record that holds the title': '记录中的标题字段',
    'field of a record that holds the date': '记录中的日期字段',
    'field of a record that holds the region': '记录中的地区字段',
    'field of a record that holds its identifier': '记录中的编号字段',
    'the division that all articles come from': '所有文章所属的行政区划',
    'match traditional characters as simplified ones': '把繁体字当作简体字匹配',

    'output format': '输出格式',
    'the same as --format csv': '同 --format csv',
    'the same as --format tsv': '同 --format tsv',
    'the same as --format json': '同 --format json',
    'the same as --format ndjson': '同 --format ndjson',
    'the same as --format md': '同 --format md',
    'columns to print, in this order, separated by commas': '输出的列及其顺序，以逗号分隔',
    'print the first n rows only': '只输出前 n 行',
    'write to this file, which changes only when the run is complete': '写入此文件；全部完成后才会改动它',
    'begin CSV or TSV with a byte order mark, for Excel': '在 CSV 或 TSV 开头加字节序标记，供 Excel 使用',
    'do not defuse cells that a spreadsheet would take for formulas': '不对会被电子表格当作公式的单元格作处理',
    'no colours': '不用颜色',
    'no notes on standard error': '不在标准错误上显示提示',

    'further known formulas, one a line (may be repeated)': '补充的固定提法，每行一个（可重复使用）',
    'jieba user dictionary (may be repeated)': 'jieba 用户词典（可重复使用）',
    'workers that share the files (default: up to one for each core, where it pays)':
      '分担文件的工作线程数（默认：划算时每核至多一个）',
    'write a partial result, to be added up with gov-digest merge': '写出部分结果，供 gov-digest merge 合并',
    'write FILE.stamp.json beside -o FILE: version, options, and hashes of lexicons, input and output':
      '在 -o 文件旁写出“文件.stamp.json”：版本、选项，以及词表、输入和输出的哈希值',
    'defaults for options (default: the nearest .gov-digest.json, up to the home directory)':
      '选项默认值的配置文件（默认：逐级向上，直到主目录，最近的 .gov-digest.json）',
    'no defaults but those of the program': '不用任何配置文件',

    'the ten most frequent slogans of the samples': '样例中最常见的十个提法',
    'what the lexicon does not have, and stands twice at least': '词表中没有、且至少出现两次的',
    'each occurrence with its sentence, as a file': '每次出现及其句子，存为文件',
    'people served and funds raised': '服务的人数和筹集的资金',
    'totals of what is planned': '计划中各项的汇总',
    'every claim, as a file that Excel opens': '全部数字表述，存为 Excel 能打开的文件',
    'a row for each province': '每省一行',
    'where most people were served': '哪里服务的人最多',
    'the most frequent nouns': '最常见的名词',
    'pairs of words: 志愿 服务': '两词相连：志愿 服务',
    'every word, as a file': '全部词语，存为文件',
    'was the page read rightly?': '版面读得对吗？',
    'articles without a region, with the nearest candidates': '地区不明的文章，附最接近的候选地区',
    'why each begins and ends where it does': '每篇文章的起止依据',
    'a slogan in all its spellings': '一个提法的各种写法',
    'what stands behind a word': '一个词后面接什么',
    'a regular expression': '正则表达式',
    'slogans typical of each region': '各地区的特色提法',
    'words typical of each file': '各文件的特色词语',
    'one page with everything, for a browser': '一个网页，应有尽有，用浏览器看',
    'the same in Chinese': '同样的网页，中文版',
    'one part of the input …': '输入的一部分……',
    '… and the sum of all parts': '……以及各部分之和',
    'then: source gov-digest.bash': '然后执行：source gov-digest.bash',
    'for ~/.config/fish/completions': '放入 ~/.config/fish/completions',
  },

  errors: [
    [/^error: missing required argument '(.+)'$/, '错误：缺少参数“$1”'],
    [/^error: option '(.+)' argument missing$/, '错误：选项“$1”缺少值'],
    [/^error: required option '(.+)' not specified$/, '错误：必须给出选项“$1”'],
    [/^error: option '(.+)' cannot be used with option '(.+)'$/, '错误：选项“$1”不能与“$2”同用'],
    [/^error: unknown option '(.+)'$/, '错误：没有选项“$1”'],
    [/^error: unknown command '(.+)'$/, '错误：没有命令“$1”'],
    [/^\(Did you mean (?:one of )?(.+)\?\)$/, '（是不是 $1？）'],
    [
      /^error: too many arguments(?: for '.+')?\. Expected (\d+) arguments? but got (\d+)\.$/,
      '错误：参数过多，应为 $1 个，给出了 $2 个。',
    ],
    [/^error: option '(.+)' argument '(.*)' is invalid\. (.+)$/, '错误：选项“$1”的值“$2”无效。$3'],
    [/^error: command-argument value '(.*)' is invalid for argument '(.+)'\. (.+)$/, '错误：参数“$2”的值“$1”无效。$3'],
  ],

  firstSteps: `gov-digest 从地方政务报道中提取信息。可以这样问它：

  # 用了哪些提法？
  $ gov-digest slogans --top 10

  # 自称服务了多少人，筹集了多少钱？
  $ gov-digest numbers --role served,raised

  # 一个说法出现在哪里（各种写法都算）？
  $ gov-digest kwic 三治融合

以上命令读取软件自带的样例语料。要处理自己的文章，在命令后面写上文件或目录：
gov-digest slogans pages/

全部命令：gov-digest --help。某个命令的选项：gov-digest slogans --help。
`,
};
