// What the head of a column means, in every language that is recognised, and what contents a column has.
import { folded, plainWords, undecorated } from '../../recognise/heading-text';
import { anySectionOf, sectionIn } from '../../recognise/sections';
import type { SectionId } from '../../templates/template';
import type { ColumnMeaning } from '../types';
import type { Rows } from './rows';

export type Meaning = Exclude<ColumnMeaning, ''>;

/**
 * Headings in lower case without digits, punctuation and accents; if a table has several, the one listed first here
 * wins.
 */
const HEADINGS: Record<Meaning, string> = {
  id: 'id, note id, uid, key, card id, task id, issue key, issue id',
  section:
    'section, category, quadrant, area, zone, group, frame, column, list, list name, section column, swimlane, ' +
    'seccion, categoria, cuadrante, grupo, columna, secao, quadrante, coluna, categorie, colonne, bereich, abschnitt, kategorie, spalte, quadrante, sezione, sectie, kwadrant, kategoria, ' +
    'セクション, 区分, カテゴリ, カテゴリー, 섹션, 구분, 분류, 카테고리, 区域, 分类, 类别, 象限',
  text:
    'text, note, notes, note text, content, sticky, sticky note, sticky notes, sticky text, post it, idea, item, statement, observation, insight, finding, quote, summary, comment, card, card name, message, title, name, task name, description, ' +
    'texto, nota, notas, contenido, observacion, frase, conteudo, observacao, texte, contenu, remarque, constat, notiz, notizen, inhalt, beobachtung, aussage, titel, testo, contenuto, osservazione, tekst, inhoud, tresc, notatka, ' +
    'テキスト, メモ, 内容, 付箋, 텍스트, 메모, 내용, 便签, 便签内容, 文本',
  theme:
    'theme, themes, cluster, topic, stage, phase, step, moment, journey stage, etapa, fase, momento, paso, etape, schritt, ステージ, 段階, 단계, 阶段, tema, temas, thema, themen, argomento, temat, テーマ, 주제, 主题',
  evidence:
    'evidence, kind of evidence, evidence kind, evidence type, confidence, certainty, evidencia, preuve, beleg, evidenz, prova, bewijs, dowod, 根拠, 근거, 依据, 证据, ' +
    'status, validation, validated, verified, verified by, assumption, estado, etat, statut, stato, 状態, ステータス, 상태, 状态',
  source:
    'source, sources, interview, reference, fuente, entrevista, fonte, quelle, entretien, bron, zrodlo, 出典, 情報源, 출처, 来源, 出处',
  votes:
    'votes, vote, vote count, dots, dot votes, likes, upvotes, votos, voti, stimmen, stemmen, 投票, 票数, 투표, 得票',
  stamps: 'stamps, reactions',
  author:
    'author, authors, created by, written by, added by, participant, creator, autor, autora, auteur, autore, verfasser, 作成者, 작성자, 作者',
  color:
    'color, colour, sticky color, sticky colour, note color, note colour, bg color, background color, farbe, couleur, cor, 色, 颜色, 색상',
  prompt:
    'prompt, prompts, question, questions, guiding question, guiding questions, pregunta, preguntas, pregunta guia, pergunta, perguntas, frage, fragen, leitfrage, leitfragen, domanda, domande, vraag, 質問, 問い, 질문, 提问, 引导问题',
  touchpoint:
    'touchpoint, touch point, channel, punto de contacto, ponto de contato, point de contact, kontaktpunkt, 接点, 접점, 接触点, 触点',
  map: 'map, map title, empathy map, board, board name',
  'map-id': 'map id, board id',
  language: 'language, lang, locale',
  persona:
    'persona, persona name, user persona, customer, user, role, stakeholder, user type, segment, person, interviewee, respondent, user name, customer name, ' +
    'usuario, cliente, rol, papel, persona entrevistada, entrevistado, entrevistada, personne, personne interrogee, befragte, befragter, person name, nutzer, kunde, rolle, utilisateur, client, role utilisateur, utente, gebruiker, ペルソナ, 役割, 페르소나, 역할, 用户, 角色, 人物',
};

export const MEANINGS = /* @__PURE__ */ (() => Object.keys(HEADINGS) as Meaning[])();

/** As headings are compared. */
export const headingKey = (heading: string): string => folded(plainWords(undecorated(heading)));

const byMeaning = /* @__PURE__ */ (() =>
  new Map(MEANINGS.map((meaning) => [meaning, HEADINGS[meaning].split(', ')] as const)))();
const known: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([...byMeaning.values()].flat()))();

export const headingsOf = (meaning: Meaning): readonly string[] => byMeaning.get(meaning) ?? [];

export const meansColumn = (heading: string, meaning: Meaning): boolean =>
  headingsOf(meaning).includes(headingKey(heading));

/** A box that begins with the name of its section, with notes below that. */
export const startsWithSection = (cell: string): boolean => {
  const [name = '', ...rest] = cell.trim().split(/\r?\n/);
  return rest.length > 0 && anySectionOf(name) !== null && anySectionOf(cell) === null;
};

/** The section that a cell above others names. */
export const sectionAbove = (cell: string): SectionId | null =>
  startsWithSection(cell) ? null : sectionIn(cell);

/** Whether the cell can stand above a column. */
export const isKnownHeading = (cell: string): boolean =>
  known.has(headingKey(cell)) || sectionAbove(cell) !== null;

export const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

export const filledIn = (cells: readonly string[]): string[] => cells.filter((cell) => cell.trim() !== '');

/** States of work: "Doing" among them is no section. */
const WORKFLOW =
  /^(?:to ?-?do|done|backlog|in progress|doing|review|blocked|open|closed|a hacer|erledigt|offen)$/i;

/** Of the filled cells, how many name a section; 0 for the states of a board of tasks. */
export function shareOfSections(cells: readonly string[]): number {
  const filled = filledIn(cells);
  const states = filled.filter((cell) => WORKFLOW.test(cell.trim()));
  if (filled.length === 0 || states.some((cell) => !/^doing$/i.test(cell.trim()))) return 0;
  return filled.filter((cell) => anySectionOf(cell) !== null).length / filled.length;
}

export const columnOf = (rows: Rows, at: number): string[] => rows.map((row) => row[at] ?? '');

export const widthOf = (rows: Rows): number => rows.reduce((most, { length }) => Math.max(most, length), 0);
