import type { Layout } from './layouts.js';

/** Columns side by side, as a program leaves them that keeps the layout of a page, and what stands between pages. */
export const COLUMN_PAGES: readonly Layout[] = [
  {
    name: 'two columns side by side, the left one longer',
    text: `石桥镇新建大棚24个                县里的古桥修缮完工
    本报讯（记者 高翔）4月6           本报讯（记者 李梅）日前，
日，石桥镇新建大棚24个，带        县文物局完成古桥修缮，投入
动农户380户增收，蔬菜销往3        资金56万元，修好石栏18米，
个省，亩均增收4200元，村里        古桥恢复了旧貌。
热闹起来了。                          桥建于明代，长46米，是
    镇里请来农技员，培训种        进山的要道。
植户126人次，发放资料1200
份，户户有了技术员。
`,
    articles: [
      ['article', '石桥镇新建大棚24个', null, '记者 高翔', '4月6日，石桥镇新建大棚24个，带动农户380户增收'],
      ['article', '县里的古桥修缮完工', null, '记者 李梅', '日前，县文物局完成古桥修缮'],
    ],
  },
  {
    name: 'a table whose cells are set apart by spaces',
    text: `石桥镇新建大棚24个
    本报讯（记者 高翔）4月6日，石桥镇新建大棚24个。
村名          大棚
石桥村        12个
柳河村        8个
双河村        4个
大湾村        6个
东风村        5个
青山村        3个
`,
    articles: [['article', '石桥镇新建大棚24个', null, '记者 高翔', '4月6日，石桥镇新建大棚24个。']],
  },
  {
    name: 'numbers of the pages of a document',
    text: `石桥镇新建大棚24个
本报讯（记者 高翔）4月6日，石桥镇新建大棚24个，带动农户380户增收。
第 2 页 共 8 页
县里的古桥修缮完工
本报讯（记者 李梅）日前，县文物局完成古桥修缮，投入资金56万元。
—3—
柳河村办起老年食堂
本报讯（记者 周敏）柳河村的老年食堂每天接待老人46人。
Page 4 of 8
`,
    articles: [
      ['article', '石桥镇新建大棚24个', null, '记者 高翔', '4月6日，石桥镇'],
      ['article', '县里的古桥修缮完工', null, '记者 李梅', '日前，县文物局'],
      ['article', '柳河村办起老年食堂', null, '记者 周敏', '柳河村的老年食堂'],
    ],
  },
  {
    name: 'posts of one account, each with its makers',
    text: `石桥镇新建大棚24个
清源发布 2023-06-20 18:30 发表于四川

石桥镇新建大棚24个，带动农户380户增收，蔬菜销往3个省，亩均增收4200元，村里热闹起来了。镇里请来农技员，培训种植户126人次，发放资料1200份，户户有了技术员，家家有了好收成，日子一天比一天好。

来源：清源发布
记者：高翔
编辑：张强
审核：沈涛
END

县里的古桥修缮完工
清源发布 2023-06-20 18:30 发表于四川

县文物局完成古桥修缮，投入资金56万元，修好石栏18米。

桥建于明代，长46米，是进山的要道，桥头有古树12株，树龄300年以上。

来源：清源发布
记者：李梅
编辑：张强
`,
    articles: [
      ['article', '石桥镇新建大棚24个', null, '高翔', '石桥镇新建大棚24个'],
      ['article', '县里的古桥修缮完工', null, '李梅', '县文物局完成古桥修缮'],
    ],
  },
  {
    name: 'who wrote the text under it, with a label',
    text: `石桥镇新建大棚24个
　　4月6日，石桥镇新建大棚24个，带动农户380户增收。
文稿：高翔　图片：周敏　编辑：张强　审核：沈涛

县里的古桥修缮完工
　　日前，县文物局完成古桥修缮，投入资金56万元。
文稿：李梅　图片：周敏　编辑：张强　审核：沈涛
`,
    articles: [
      ['article', '石桥镇新建大棚24个', null, '高翔', '4月6日，石桥镇'],
      ['article', '县里的古桥修缮完工', null, '李梅', '日前，县文物局'],
    ],
  },
  {
    name: 'a byline that a narrow column breaks within a name, and a date that it breaks after its month',
    text: `石桥镇新建大棚24个
记者 高翔 李梅 通讯员 周敏 秦
兰建 沈涛
　　4月6日，石桥镇新建大棚24个，
带动农户380户增收，蔬菜销往3个
省，亩均增收4200元。
县里的古桥修缮完工
　　本报讯（记者 李梅 周敏）12
月2日，县文物局完成古桥修缮，投
入资金56万元，修好石栏18米。
`,
    articles: [
      ['article', '石桥镇新建大棚24个', null, '记者 高翔 李梅 通讯员 周敏 秦兰建 沈涛', '4月6日，石桥镇'],
      ['article', '县里的古桥修缮完工', null, '记者 李梅 周敏', '12月2日，县文物局'],
    ],
  },
  {
    name: 'names of columns over titles, the articles of which others sign',
    text: `●平安建设
石桥镇新建大棚24个
本报记者 高翔
　　4月6日，石桥镇新建大棚24个，带动农户380户增收。
●乡镇之窗
古桥修缮完工
　　县文物局完成古桥修缮，投入资金56万元，修好石栏18米。（李梅）
`,
    articles: [
      ['article', '石桥镇新建大棚24个', null, '本报记者 高翔', '4月6日，石桥镇'],
      ['article', '古桥修缮完工', null, '李梅', '县文物局完成古桥修缮'],
    ],
  },
  {
    name: 'questions and their answers side by side, which are no columns of text',
    text: `政策问答

哪些人可以申请？                        本县户籍的老人，都可以申请。
到哪里办理？                            到乡镇便民中心，也可网上办理。
要带什么？                              身份证、户口簿。
多久办结？                              五个工作日，特殊情况十日。
谁来监督？                              县民政局，有电话。
能代办吗？                              能，须有委托书。
`,
    articles: [['article', '政策问答', null, null, '哪些人可以申请？ 本县户籍的老人']],
  },
];
