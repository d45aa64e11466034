// The words by which people name what surrounds the sections of a map: problem, actions, conclusions, facts of a note,
// of a persona. Data only; without accents.

/** Parts of a document that no section is. `conclusion`: what the team made of the notes, so nobody's own words. */
export const PART_WORDS = {
  problem:
    'problem, the problem, problem statement, point of view, point of view statement, pov, pov statement, core problem, user need statement, ' +
    'problema, definicion del problema, planteamiento del problema, enunciado del problema, punto de vista, definicao do problema, declaracao do problema, ponto de vista, ' +
    'probleme, problematique, enonce du probleme, point de vue, problemstellung, problemdefinition, problemaussage, ' +
    'definizione del problema, dichiarazione del problema, probleem, probleemstelling, definicja problemu, problem tanimi, ' +
    '課題, 課題定義, 問題定義, 問題提起, 문제, 문제 정의, 문제정의, 问题, 问题陈述, 问题定义, 問題陳述, 核心问题',
  actions:
    'actions, action, action items, action item, action plan, action points, actions and owners, actions owners, to do, to dos, todo, todos, to do list, next step, next steps, what we do next, what do we do next, what next, follow up, follow ups, ' +
    'acciones, proximos pasos, siguientes pasos, plan de accion, tareas, que hacer, acoes, proximos passos, plano de acao, tarefas, o que fazer, ' +
    'prochaines etapes, etapes suivantes, plan d action, plan d actions, taches, a faire, que faire, massnahmen, massnahme, nachste schritte, naechste schritte, aufgaben, aktionen, was tun, zu tun, ' +
    'azioni, prossimi passi, piano d azione, cosa fare, acties, volgende stappen, actiepunten, wat te doen, dzialania, nastepne kroki, sonraki adimlar, eylemler, aksiyonlar, ' +
    'アクション, アクションアイテム, 次のステップ, ネクストステップ, 行動計画, 次のアクション, 할 일, 할일, 다음 단계, 실행 계획, 액션 아이템, 行动计划, 下一步, 后续步骤, 待办, 行動計劃, 待办事项',
  conclusion:
    'conclusion, conclusions, insight, insights, takeaway, takeaways, summary, executive summary, findings, finding, learnings, learning, lessons learned, lessons, what we learned, what did we learn, what we found, synthesis, recommendations, recommendation, opportunities, opportunity, opportunity areas, implications, design implications, so what, how might we, hmw, ' +
    'conclusiones, hallazgos, aprendizajes, resumen, recomendaciones, oportunidades, sintesis, conclusoes, conclusao, aprendizados, resumo, descobertas, recomendacoes, ' +
    'enseignements, synthese, resume, apprentissages, recommandations, opportunites, constats, bilan, ce que nous retenons, ' +
    'fazit, erkenntnisse, erkenntnis, zusammenfassung, schlussfolgerungen, schlussfolgerung, empfehlungen, chancen, was wir gelernt haben, ' +
    'conclusioni, conclusione, sintesi, riepilogo, raccomandazioni, opportunita, conclusies, conclusie, inzichten, samenvatting, aanbevelingen, kansen, wnioski, podsumowanie, spostrzezenia, rekomendacje, sonuc, sonuclar, ozet, icgoruler, ' +
    'まとめ, 結論, インサイト, 気づき, 考察, 学び, 示唆, 결론, 인사이트, 요약, 시사점, 结论, 洞察, 总结, 小结, 启示, 机会点, 關鍵洞察, 关键洞察, 主要发现',
  context: 'context, contexto, contexte, kontext, contesto, kontekst, baglam, 背景, 배경, 맥락',
  tensions:
    'tensions, contradictions, tensiones, tensoes, tensions et contradictions, spannungen, 矛盾, 葛藤, 모순',
  unplaced:
    'unsorted, uncategorized, uncategorised, other notes, parking lot, not placed, unplaced, in no section, sin clasificar, nicht zugeordnet, non classe',
} as const;

/** Words of a heading that is of the persona as a whole. */
export const PERSONA_WORDS =
  'persona, personas, user persona, target persona, buyer persona, primary persona, secondary persona, customer persona, our persona, the persona, profile, user profile, customer profile, persona profile, who, who is it, who is this, who are they, who are we empathizing with, who are we empathising with, who do we want to understand, who is our user, who is our customer, persona overview, persona snapshot, persona details, persona summary, about the persona, demographics, target user, target customer, ' +
  'perfil, perfil de usuario, perfil del usuario, perfil do usuario, quien, quien es, quem, quem e, profil, profil utilisateur, qui, qui est ce, steckbrief, nutzerprofil, wer, wer ist es, chi, profilo, wie is het, profiel, kto, profil uzytkownika, ' +
  'ペルソナ, プロフィール, 人物像, 페르소나, 프로필, 用户画像, 人物画像, 用户角色, 人物角色, 使用者畫像, 画像';

/** What is known of a persona, besides the labels on our own boards. */
export const FIELD_WORDS = {
  name: 'name, full name, first name, persona name, nombre, nome, nom, prenom, naam, imie, isim, ad, 名前, 氏名, 이름, 姓名, 名字',
  role: 'role, job, job title, occupation, profession, position, work, rol, ocupacion, profesion, puesto, trabajo, cargo, funcao, profissao, ocupacao, metier, poste, role professionnel, fonction, beruf, rolle, tatigkeit, ruolo, professione, lavoro, rol, beroep, zawod, rola, meslek, 職業, 役割, 役職, 仕事, 직업, 역할, 직무, 职业, 角色, 职位, 工作',
  situation:
    'situation, scenario, use case, situacion, escenario, situacao, cenario, scenariusz, situatie, situazione, durum, 状況, シナリオ, 상황, 场景, 情境, 处境',
  goal: 'goal, goals, main goal, objective, objectives, objetivo, objetivos, meta, metas, objectif, objectifs, but, ziel, ziele, doel, doelen, cel, cele, hedef, hedefler, obiettivo, 目標, 目的, ゴール, 목표, 目标',
  age: 'age, age range, edad, idade, alter, eta, leeftijd, wiek, yas, 年齢, 年代, 나이, 연령, 年龄',
  lifeStage:
    'life stage, stage of life, etapa de vida, lebensphase, etape de vie, fase da vida, 人生阶段, 생애 단계, ライフステージ',
  maritalStatus:
    'marital status, relationship status, family status, estado civil, familienstand, situation familiale, stato civile, burgerlijke staat, 婚姻状况, 결혼 여부, 婚姻, 配偶者',
  children:
    'children, kids, hijos, filhos, enfants, kinder, figli, kinderen, dzieci, 子ども, 子供, 자녀, 孩子, 子女',
  income:
    'income, salary, ingresos, renda, salario, revenu, revenus, einkommen, gehalt, reddito, inkomen, 収入, 年収, 소득, 收入',
  location:
    'location, city, country, residence, lives in, ubicacion, ciudad, pais, localizacao, cidade, lieu, ville, pays, wohnort, ort, stadt, citta, woonplaats, miasto, sehir, 居住地, 住まい, 거주지, 지역, 所在地, 城市, 地区',
  lifeGoals:
    'life goals, objetivos de vida, metas de vida, lebensziele, objectifs de vie, 人生の目標, 인생 목표, 人生目标',
  admires:
    'admires, looks up to, role models, idols, admira, vorbilder, admire, 憧れの人, 롤모델, 偶像, 榜样',
  spareTime:
    'spare time, free time, hobbies, hobby, interests, leisure, tiempo libre, aficiones, pasatiempos, intereses, tempo livre, interesses, passatempos, loisirs, temps libre, passions, freizeit, hobbys, interessen, tempo libero, vrije tijd, zainteresowania, hobiler, 趣味, 余暇, 취미, 여가, 爱好, 兴趣, 业余时间',
  segment:
    'segment, customer segment, customer type, segmento, zielgruppe, セグメント, 세그먼트, 客户群, 细分',
} as const;

/** What is known of a map, besides the labels on our own boards. */
export const CONTEXT_FIELD_WORDS = {
  decision: 'decision, entscheidung, decisao, 決定, 결정, 决策',
  deadline: 'deadline, frist, date limite, plazo, prazo, 締め切り, 마감일, 截止日期',
  product:
    'product, service, producto, servicio, produto, servico, produit, produkt, dienst, prodotto, urun, 製品, サービス, 제품, 서비스, 产品',
  frame: 'scope, focus, alcance, escopo, perimetre, rahmen, 範囲, 범위, 范围',
  touchpoints:
    'touchpoints, touch points, channels, puntos de contacto, pontos de contato, points de contact, kontaktpunkte, 接点, 접점, 触点',
  research:
    'research, research methods, data sources, investigacion, pesquisa, recherche, forschung, ricerca, onderzoek, 調査, 리서치, 研究',
} as const;

/** What is known of a note. Beside columns of sections, `text` is a remark. */
export const FACT_WORDS = {
  evidence:
    'evidence, kind of evidence, evidence kind, evidence type, evidence level, certainty, confidence, confidence level, validated, validation, evidencia, nivel de evidencia, certeza, confianza, confianca, preuve, preuves, niveau de preuve, certitude, beleg, belege, evidenz, sicherheit, prova, prove, bewijs, dowod, dowody, kanit, 根拠, エビデンス, 確度, 근거, 증거, 依据, 证据, 可信度',
  status:
    'status, state, estado, situacao, etat, statut, stand, stato, statuut, durum, ステータス, 状態, 상태, 状态',
  source:
    'source, sources, interview, interviews, reference, references, from, origin, participant id, fuente, fuentes, entrevista, referencia, fonte, fontes, referencias, entretien, reference, quelle, quellen, bron, bronnen, zrodlo, zrodla, kaynak, kaynaklar, 情報源, 出典, ソース, 출처, 소스, 来源, 出处, 來源',
  notes:
    'notes, note, comment, comments, remark, remarks, annotation, annotations, comentario, comentarios, nota, notas, observaciones, observacoes, anotacoes, remarque, remarques, commentaire, commentaires, notizen, notiz, bemerkung, bemerkungen, kommentar, kommentare, anmerkung, anmerkungen, note aggiuntive, commenti, opmerkingen, notities, uwagi, komentarz, komentarze, notlar, yorum, yorumlar, メモ, 備考, コメント, ノート, 메모, 비고, 코멘트, 备注, 备注说明, 评论, 笔记, 注释',
  author:
    'author, authors, created by, written by, added by, said by, who said it, speaker, participant, participants, creator, autor, autora, autoria, auteur, von, verfasser, autore, 書いた人, 作成者, 작성자, 作者',
  votes:
    'votes, vote, vote count, dots, dot votes, likes, upvotes, votos, voti, stimmen, punkte, stemmen, glosy, oylar, 投票, 票数, 得票, 투표, 표',
  theme:
    'theme, themes, cluster, clusters, topic, topics, stage, stages, phase, phases, step, steps, moment, moments, scene, journey stage, journey phase, etapa, etapas, fase, fases, momento, momentos, paso, etape, etapes, schritt, schritte, phasen, ステージ, フェーズ, 段階, 단계, 阶段, 步骤, tema, temas, theme s, thema, themen, argomento, onderwerp, temat, konu, テーマ, 주제, 主题',
} as const;
