import type { Layout } from './layouts.js';

/** Pages in narrow columns without indents whose first line fills its column: it is a title, or the text has begun. */
export const OPENING_TITLES: readonly Layout[] = [
  {
    name: 'a title that opens its page, over a text that tells what it does',
    text: `柳河镇果农学会直播卖鲜桃
走进柳河镇石桥村的果园，一
筐筐鲜桃刚刚摘下，果农周敏
正对着手机介绍自家的桃子。
镇里今年办了12期直播培训班，
教会360名果农卖货。
`,
    articles: [['article', '柳河镇果农学会直播卖鲜桃', null, null, '走进柳河镇石桥村的果园']],
  },
  {
    name: 'a title that opens its page, over a line without a mark that begins as news do',
    text: `夜间巡逻守护群众平安出行
为维护辖区冬季社会治安大局
稳定，石桥派出所组织民警和
辅警36人分成6组，每晚在街道、
商圈和校园周边巡查，一个月
排查隐患52处。
`,
    articles: [['article', '夜间巡逻守护群众平安出行', null, null, '为维护辖区冬季社会治安大局稳定']],
  },
  {
    name: 'a title in two parts that opens its page, over a line without a mark',
    text: `邻里食堂暖胃 社区老人乐享
清源区新华街道的邻里食堂正
忙着准备午饭，社区里的老人
陆续来到食堂，花8元就能吃上
热饭。食堂开业以来已经服务
老人5600人次。
`,
    articles: [['article', '邻里食堂暖胃 社区老人乐享', null, null, '清源区新华街道的邻里食堂正忙着']],
  },
  {
    name: 'a title in two lines of which the first fills its column',
    text: `柳河镇果农学会直播卖鲜桃
果园里开起培训班
走进柳河镇石桥村的果园，一
筐筐鲜桃刚刚摘下，果农周敏
正对着手机介绍自家的桃子。
镇里今年办了12期直播培训班，
教会360名果农卖货。
`,
    articles: [['article', '柳河镇果农学会直播卖鲜桃果园里开起培训班', null, null, '走进柳河镇石桥村的果园']],
  },
  {
    name: 'false friend: a text without a title whose first line begins as news do',
    text: `为守护冬季辖区群众平安出行
石桥派出所组织民警和辅警冬
季夜间巡逻，36人分成6组，每
晚在街道、商圈和校园周边守
护群众平安，一个月排查隐患
52处。
`,
    articles: [['article', null, null, null, '为守护冬季辖区群众平安出行石桥派出所']],
  },
  {
    name: 'false friend: a text without a title whose first line breaks before a number',
    text: `柳河镇果农周敏在果园栽桃树
1200棵，果园今年第一次采收，
柳河镇的果农都来看她怎么给
桃树剪枝。她把桃子卖到了5个
省，带着村里38户人家一起种
桃树，户均增收4200元。
`,
    articles: [['article', null, null, null, '柳河镇果农周敏在果园栽桃树1200棵']],
  },
  {
    name: 'false friend: a text without a title whose first line is broken off',
    text: `柳河镇石桥村的果园里果农的
鲜桃刚刚摘下，果农周敏正对
着手机介绍自家果园的桃子。
镇里今年办了12期直播培训班，
教会360名果农卖货。
`,
    articles: [['article', null, null, null, '柳河镇石桥村的果园里果农的鲜桃']],
  },
  {
    name: 'lines that end early, as the space before the number that begins the next is lost',
    text: `石桥镇办好社区食堂
石桥镇今年办起社区食堂
12 家，为老人送餐上门，已
经服务老人 5600 人次，社
区志愿者帮着洗菜择菜、打
扫卫生，共有 360 人报名，
镇里给每家食堂补贴 20 万
元，老人每餐只花 8 元，还
有志愿者陪着聊天解闷。
`,
    articles: [['article', '石桥镇办好社区食堂', null, null, '石桥镇今年办起社区食堂12家，为老人送餐上门']],
  },
  {
    name: 'false friend: a text without a title whose first line breaks in a date',
    text: `柳河镇果农学会的直播间2022
年10月正式上线，镇里的果农在
直播间学会卖鲜桃，柳河镇今年
办了12期直播培训班，果农学会
教会360名果农卖货。
`,
    articles: [['article', null, null, null, '柳河镇果农学会的直播间2022年10月正式上线']],
  },
];
