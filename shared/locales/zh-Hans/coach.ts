// Chinese (simplified): the words by which the note coach recognises double ideas, guesses, feelings and their reasons.
// There are no spaces between words: a word here must not be part of another one (累 is in 积累). Feelings whose reason
// follows as their object (担心) are left out.
import type { coachWords as en } from '../en/coach';
import type { Words } from '../locale';

export const coachWords: Words<typeof en> = {
  joins: ['但是', '可是', '不过', '然而', '而且', '并且', '同时', '另外', '此外', '相反', '反而'],
  links: ['还', '也', '所以', '于是', '或者'],
  subjects: ['他', '她', 'TA', '他们', '她们', '我', '我们', '你', '你们', '大家', '这', '那'],
  abbreviations: ['Dr', 'Mr', 'Mrs', 'Ms', 'St', 'vs', 'e.g', 'i.e', 'a.m', 'p.m'],
  guesses: [
    ...['可能', '也许', '或许', '大概', '估计', '恐怕', '说不定', '搞不好', '多半', '想必', '好像', '似乎'],
    ...['看来', '看起来', '应该是', '应该会', '肯定是', '肯定会', '我猜', '我们猜', '我觉得', '我们觉得'],
    ...['我认为', '我们认为', '我感觉', '我们感觉', '我敢打赌'],
  ],
  feelings: [
    ...['害怕', '生气', '愤怒', '恼火', '烦躁', '心烦', '很烦', '焦虑', '着急', '羞愧', '丢脸', '无聊'],
    ...['自信', '困惑', '糊涂', '好奇', '绝望', '失望', '尴尬', '难为情', '兴奋', '激动', '疲惫', '很累'],
    ...['太累', '累坏', '恐惧', '恐慌', '惊慌', '沮丧', '挫败', '委屈', '高兴', '开心', '快乐', '喜悦'],
    ...['内疚', '愧疚', '无助', '无奈', '无力', '没希望', '没有安全感', '没把握', '不耐烦', '嫉妒', '孤独'],
    ...['紧张', '崩溃', '自豪', '骄傲', '松了口气', '放心', '安心', '难过', '伤心', '压力', '不安', '忐忑'],
  ],
  reasons: [
    ...['因为', '由于', '所以', '因此', '为了', '既然', '毕竟', '原因', '的时候', '每次', '每当', '一旦'],
    ...['之后', '以后', '之前', '以前', '直到', '如果', '要是', '只要', '怕的是', '就怕'],
  ],
};
