import { hardWrapped } from './hard-wrap.js';
import type { Layout } from './layouts.js';

/** More pages of papers: plain items, names after the text, marks before titles, letters, sidebars. */
export const MORE_PAGES: readonly Layout[] = [
  {
    name: 'plain titles over single paragraphs, nobody named',
    text: `农安县报　2008年7月11日　总第962期　第二版

我县大力发展棚膜经济

截至6月底，全县新建温室大棚3200栋，棚膜蔬菜面积达到4.8万亩，农民人均增收460元。

合隆镇举办厨师培训班

7月8日，合隆镇举办首期农民厨师培训班，76名学员参加培训，结业后推荐到长春、大连等地就业。

县医院引进核磁共振设备

近日，县医院投资580万元引进核磁共振设备，患者不必再跑长春，预计年检查6000人次。

哈拉海镇硬化村路

今年以来，哈拉海镇硬化村路21公里，14个自然屯1900户群众受益。
`,
    articles: [
      ['article', '我县大力发展棚膜经济', null, null, '截至6月底，全县新建'],
      ['article', '合隆镇举办厨师培训班', null, null, '7月8日，合隆镇举办'],
      ['article', '县医院引进核磁共振设备', null, null, '近日，县医院投资580万'],
      ['article', '哈拉海镇硬化村路', null, null, '今年以来，哈拉海镇'],
    ],
  },
  {
    name: 'false friend: sections of one paragraph each under a report with a byline',
    text: `青山绿水带笑颜
——鹤峰县生态建设纪实

本报记者 龚玲 通讯员 张建平

初夏的鹤峰，满目苍翠。五年来，全县森林覆盖率提高到78.6%，空气优良天数达到352天。

治水：一河清波

去年以来，全县关停养殖场43家，清理河道126公里，出境断面水质稳定在Ⅱ类。

护林：满山苍翠

今年3月，全县聘请护林员1560名，人均年补助4000元。

富民：绿叶生金

近日，走马镇茶农覃大姐算了笔账，12亩茶园年收入9.6万元。
`,
    articles: [
      ['article', '青山绿水带笑颜', '鹤峰县生态建设纪实', '本报记者 龚玲 通讯员 张建平', '初夏的鹤峰，满目苍翠'],
    ],
  },
  {
    name: 'names after the text on its last line, without brackets',
    text: `老党员当起“银龄讲师”
沅陵县官庄镇12名老党员组成宣讲队，半年来走进屋场、田头宣讲63场，听众4200人次。 向红 李大伟
林业站送来“及时雨”
连日来，沅陵县林业局组织技术员38名，为2100户油茶种植户讲解修剪技术。 刘成
“平安铃”响在家门口
凉水井镇为留守老人安装一键呼叫“平安铃”480个，今年已成功救助突发疾病老人7名。 本报通讯员 张霞
`,
    articles: [
      ['article', '老党员当起“银龄讲师”', null, '向红 李大伟', '沅陵县官庄镇12名老党员'],
      ['article', '林业站送来“及时雨”', null, '刘成', '连日来，沅陵县林业局'],
      ['article', '“平安铃”响在家门口', null, '本报通讯员 张霞', '凉水井镇为留守老人'],
    ],
  },
  {
    name: 'labels in brackets before the titles',
    text: `【平安建设】反诈宣传进集市

本报讯（记者 冯涛）3月15日，龙泉镇在集市设立反诈宣传点，发放手册2600份，劝阻转账14笔。

【民生实事】农村幸福院开饭了

本报讯（通讯员 雷雨）3月12日，柳沟村幸福院启用，38名老人吃上热乎饭，每餐只收2元。
`,
    articles: [
      ['article', '【平安建设】反诈宣传进集市', null, '记者 冯涛', '3月15日，龙泉镇'],
      ['article', '【民生实事】农村幸福院开饭了', null, '通讯员 雷雨', '3月12日，柳沟村'],
    ],
  },
  {
    name: 'items under the name of a column in the middle of a page',
    text: `市区新添八处口袋公园

本报讯（记者 汪洋 实习生 陆瑶）5月6日，市园林局通报，今年市区新建口袋公园8处，新增绿地2.3万平方米。

快讯

▲ 我市首批电动公交车24辆昨日上线运营。

▲ 市中心血站“五四”期间采集血液1.2万毫升。

▲ 全市已有136家农家书屋实现数字化管理。

本版编辑：马丽 校对：高洁
`,
    articles: [
      ['article', '市区新添八处口袋公园', null, '记者 汪洋 实习生 陆瑶', '5月6日，市园林局通报'],
      ['article', null, null, null, '我市首批电动公交车24辆'],
      ['article', null, null, null, '市中心血站“五四”期间'],
      ['article', null, null, null, '全市已有136家农家书屋'],
    ],
  },
  {
    name: 'one-sentence news with numbers',
    text: `一句话新闻

1. 县残联为120名残疾人免费适配假肢。（田丰）

2. 县红十字会募集善款36万元，救助大病患儿9名。（宋洁）

3. 县图书馆分馆增至17个，流通图书4.2万册。（郑直）
`,
    articles: [
      ['article', null, null, '田丰', '1.县残联为120名残疾'],
      ['article', null, null, '宋洁', '2.县红十字会募集善款'],
      ['article', null, null, '郑直', '3.县图书馆分馆增至17'],
    ],
  },
  {
    name: 'wrapped: titles of two lines over narrow columns, a dateline of an agency',
    text: hardWrapped(
      `三江侗乡有了
“空中医院”
新华社南宁8月2日电（记者 何丰伦）记者从三江侗族自治县卫健局获悉，全县160个行政村卫生室接通远程诊疗系统，今年以来累计会诊3800例，群众节省就医费用260万元。
高友村：韭菜花
开出致富路
广西日报讯（通讯员 杨永和）眼下，高友村1200亩韭菜进入采摘期，每天有3吨鲜货运往柳州，户均增收1.2万元。`,
      { width: 16 },
    ),
    articles: [
      ['article', '三江侗乡有了 “空中医院”', null, '记者 何丰伦', '记者从三江侗族自治县'],
      ['article', '高友村：韭菜花 开出致富路', null, '通讯员 杨永和', '眼下，高友村1200亩'],
    ],
  },
  {
    name: 'wrapped with blank lines: head of the page over two lines, items signed without brackets',
    text: hardWrapped(
      `凤翔新闻
2015年4月22日　星期三　第4版　责任编辑：赵莉
果农巧用“糖醋液”
本报讯 连日来，凤翔县田家庄镇果农用糖醋液诱杀害虫，全镇2.6万亩果园减少用药三成，每亩节约成本120元。
（王建军）
彪角镇换届选举平稳有序
本报讯 4月20日，彪角镇26个村完成换届选举，新当选的村干部中致富能手占六成，平均年龄下降4.7岁。
（李亚妮）`,
      { width: 20, isSpaced: true },
    ),
    articles: [
      ['article', '果农巧用“糖醋液”', null, '王建军', '连日来，凤翔县田家庄镇'],
      ['article', '彪角镇换届选举平稳有序', null, '李亚妮', '4月20日，彪角镇26个村'],
    ],
  },
  {
    name: 'a comment and a profile on one page',
    text: `观点

莫让“盆景”变“摆设”

周文斌

示范点建了不少，群众却不买账，问题出在哪？有的地方花80万元建起文化广场，一年只用3次。

把资金花在刀刃上，把好事办进心坎里，“盆景”才能变“风景”。

人物

大山里的“马背邮递员”

本报记者 罗松

26年，投递邮件30多万件，行程相当于绕地球6圈。盐源县邮递员王顺友的名字，牧民个个知道。

“只要还有一封信，我就要走下去。”他说。
`,
    articles: [
      ['article', '莫让“盆景”变“摆设”', null, '周文斌', '示范点建了不少'],
      ['article', '大山里的“马背邮递员”', null, '本报记者 罗松', '26年，投递邮件30多万件'],
    ],
  },
  {
    name: 'a report in the headline of a column, pictures with marks before and after their text',
    text: `新春走基层

腊月里的村晚

□ 本报记者 牛佳 文/图

锣鼓一响，全村出动。1月16日，岢岚县宋家沟村自己的“村晚”开演，18个节目全由村民自编自演，吸引观众3000余人。

▲ 村民表演广场舞《好日子》。

村支书游存明说，办村晚只花了1.5万元，却聚起了人心。

▼ 孩子们在台下看得入神。
`,
    articles: [['article', '腊月里的村晚', null, '本报记者 牛佳 文/图', '锣鼓一响，全村出动']],
  },
  {
    name: 'two reports, the first with a subtitle in its title and a sidebar, under rules of stars',
    text: `我省出台养老服务新规
2023年起每个县至少建一所失能照护中心

本报记者 苗青

9月1日，省政府新闻办召开发布会，解读《养老服务条例》。全省65岁以上老人已达612万人，占总人口的16.4%。

名词解释

失能照护中心：为失能老人提供全天护理的机构，床位不少于100张。

* * *

省图书馆延长开放时间

本报讯（记者 翟欣）即日起，省图书馆闭馆时间延至21时，预计日均接待读者8000人次。
`,
    articles: [
      [
        'article',
        '我省出台养老服务新规 2023年起每个县至少建一所失能照护中心',
        null,
        '本报记者 苗青',
        '9月1日，省政府新闻办',
      ],
      ['article', '省图书馆延长开放时间', null, '记者 翟欣', '即日起，省图书馆'],
    ],
  },
  {
    name: 'the author and the editor under each article of a portal',
    text: `玫瑰开出致富路

　　日前，苦水镇的玫瑰迎来采收期，农户忙着采摘。

　　该镇种植玫瑰4.2万亩，带动农户1.6万户。

　　记者 王晓 实习生 刘畅

编辑：李娜

社区食堂开进小区

　　福寿社区食堂今天开业，老人花8元就能吃上两荤一素。

　　食堂每天接待老人260人次。

　　记者 周敏

责编：赵刚
`,
    articles: [
      ['article', '玫瑰开出致富路', null, '记者 王晓 实习生 刘畅', '日前，苦水镇'],
      ['article', '社区食堂开进小区', null, '记者 周敏', '福寿社区食堂'],
    ],
  },
  {
    name: 'the author over the next title, and the editor of the page over both',
    text: `玫瑰开出致富路
记者 王晓

　　日前，苦水镇的玫瑰迎来采收期，农户忙着采摘。

　　该镇种植玫瑰4.2万亩，带动农户1.6万户。

编辑：李娜

社区食堂开进小区
记者 周敏

　　福寿社区食堂今天开业，老人花8元就能吃上两荤一素。
`,
    articles: [
      ['article', '玫瑰开出致富路', null, '记者 王晓', '日前，苦水镇'],
      ['article', '社区食堂开进小区', null, '记者 周敏', '福寿社区食堂'],
    ],
  },
];
