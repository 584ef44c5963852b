import { segmentsOf } from './parallel.js';

/** 参与、推动和规范; not 群众满意、干部有为和社会和谐. */
const JOINED = /^(?:[\u4e00-\u9fff]{2}、)+[\u4e00-\u9fff]{2}[和与及][\u4e00-\u9fff]{2}$/;
/** 天桥下、马路边; not 走在前、干在先. */
const PLACES = /^[\u4e00-\u9fff]{2}[下边里外旁上]$/;
const NOT_A_PLACE = /^[走干冲落抓放扛摆挂晒沉在]/;
/** 堵点, 着力点 */
const POINT = /^[\u4e00-\u9fff]{1,2}点$/;
/** 8个装置、42家院所、163个平台; not 1个中枢、3个平台、28名社工, which is a scheme. */
const COUNTS = /^(?:\d+[余多万]*[家个项所座名条支处台套户件位][^\d、,]{2,}(?:[、,]|$)){2,}$/;
/** Two of them are not small. */
const MANY = /\d\d\D+\d\d/;

/** Whether a text of several segments lists words and makes no formula of them: 堵点、难点; 参与、推动和规范; 天桥下、马路边. */
export function isPlainList(text: string): boolean {
  const segments = text.includes('+') ? [] : segmentsOf(text);
  if (segments.length < 2) return false;
  return (
    JOINED.test(text) ||
    (MANY.test(text) && COUNTS.test(text)) ||
    segments.every((segment) => POINT.test(segment)) ||
    segments.every((segment) => PLACES.test(segment) && !NOT_A_PLACE.test(segment))
  );
}
