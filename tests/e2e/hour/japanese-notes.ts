// What a group writes in Japanese about one made-up night nurse, in four quadrants. Data only.
export const JAPANESE_NOTES: Readonly<Record<string, readonly string[]>> = {
  says: [
    '「アプリじゃなくて電話で頼むね」 #発言',
    '「夜勤のほうが楽だよ」と休憩室で #quote',
    '「また急に変わった」 #本人の声',
  ],
  does: [
    '毎週月曜に紙のシフト表を撮影する #観察',
    '交代を頼むときはお菓子を持っていく #seen',
    'アプリを開くのは月に2回 #データ',
  ],
  thinks: [
    '頼みごとばかりで気が引ける',
    '予定を組む人は夜勤を知らない #仮説',
    '師長の言うことなら信じられる #解釈',
  ],
  feels: ['2日目の夜は心細い', '家族に覚えてもらえてうれしい', '正午のメールに腹が立つ'],
};
