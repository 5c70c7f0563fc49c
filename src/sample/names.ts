import type { Chance } from './chance'

/** Surnames with their people among 1 000 of the country, roughly; what is rare stands for all that is rare. */
const SURNAMES: readonly (readonly [surnames: string, perMille: number])[] = [
  ['王李张', 72],
  ['刘陈', 50],
  ['杨赵黄周吴', 21],
  ['徐孙胡朱高林何郭马罗', 12],
  ['梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕', 6],
  [
    '苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
    2.6,
  ],
  [
    '庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵',
    0.6,
  ],
]

const COMPOUND_SURNAMES = ['欧阳', '上官', '司马', '诸葛', '司徒', '夏侯', '慕容', '皇甫']

const SINGLE = [
  ...'伟芳娜静敏磊军勇艳杰娟涛超霞辉玲桂丹萍华飞鑫波斌浩凯俊帆雪婷倩颖琳晶洁莹岩峰旭晨昊睿楠蕾瑶薇璐莉昕悦',
]
const FIRST = [
  ...'建国志文晓明海玉立永新雨子思佳欣梓浩宇俊家雪秀丽红云庆振德世伟嘉天慧雅诗梦宏景光正少学兴金长继元启书亚润',
]
const SECOND = [
  ...'华军明伟芳梅兰玲霞燕丽敏静杰辉峰斌超龙林生民洋宇轩涵萱怡悦彤妍琪瑶琳娜婷雯颖然昊博睿哲远航成祥瑞康乐安诚信义贤良才俊彦',
]

const ladder = SURNAMES.flatMap(([surnames, perMille]) => [...surnames].map((surname) => ({ surname, perMille })))
const wholeLadder = ladder.reduce((sum, { perMille }) => sum + perMille, 0)

/** A name that somebody could bear: surnames as frequent as they are, one given name in six of a single character. */
export function madeUpName(chance: Chance): string {
  if (chance.happens(0.002)) return chance.pick(COMPOUND_SURNAMES) + chance.pick(SINGLE)
  const surname = madeUpSurname(chance)
  if (chance.happens(1 / 6)) return surname + chance.pick(SINGLE)
  return surname + chance.pick(FIRST) + chance.pick(SECOND)
}

function madeUpSurname(chance: Chance): string {
  let rest = chance.next() * wholeLadder
  for (const { surname, perMille } of ladder) {
    rest -= perMille
    if (rest < 0) return surname
  }
  return ladder[0]!.surname
}
