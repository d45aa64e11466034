// Portuguese (Brazil): asking customers whether the notes are true: on the board, in the window, in files.
import type { BoardTexts } from '../locale';

export const boardCheck: BoardTexts['check'] = {
  heading: 'A conferir',
  columns: {
    question: 'Pergunta',
    section: 'Seção',
    who: 'Quem pergunta a quem',
    due: 'Até quando',
    answer: 'Resposta',
  },
  verdicts: {
    held: 'Confirmado',
    refuted: 'Descartado',
    mixed: 'Depende',
  },
  labels: {
    held: '✓ Confirmado',
    refuted: '✗ Descartado',
    mixed: '± Depende',
  },
  questions: {
    goal: 'O que você quer conseguir? Isto faz parte ou não: {text}',
    seen: 'O que você percebe à sua volta? Isto faz parte ou não: {text}',
    heard: 'O que outras pessoas contam para você? Isto faz parte ou não: {text}',
    said: 'O que você diz sobre isso? Isto ou outra coisa: {text}',
    done: 'O que você fez da última vez? Foi assim ou diferente: {text}',
    thought: 'O que passa pela sua cabeça? Isto faz parte ou não: {text}',
    felt: 'Como você se sente com isso? Assim ou diferente: {text}',
    pain: 'O que deixa isso difícil ou fácil? Isto pesa ou não: {text}',
    gain: 'O que você gostaria de ter? Isto importa para você ou não: {text}',
    none: 'Como é para você? Assim ou diferente: {text}',
  },
  product: '(o que você usa)',
};

export const fileCheck = {
  asked: 'Pessoas ouvidas',
  sources: 'Respostas de',
  date: 'Respondido em',
  hitRate: 'Taxa de acerto',
  all: 'Todas as respostas',
  held: '{held} de {count} se confirmaram',
  few: 'poucas respostas: um indício, não uma prova',
  sheet: {
    title: 'Perguntas',
    customer: 'Cliente {number}',
    asker: 'Quem perguntou',
    date: 'Data',
    hello:
      'Agradecemos o seu tempo. Queremos entender como isso é para você. Não existe resposta certa ou errada; você pode pular uma pergunta ou parar quando quiser.',
    consent: 'Concordo que minhas respostas sejam anotadas para este projeto, sem o meu nome.',
    how: 'Primeiro faça uma pergunta aberta e escute; depois marque a resposta.',
    scale: ['não', 'em parte', 'sim'],
    words: 'Com suas próprias palavras',
  },
};

export const check = {
  first: 'Conferir primeiro',
  hint: 'O que vocês mais dão como certo e menos sabem. Imaginar mais não faz ninguém acertar mais: escolha dois ou três e pergunte.',
  formula:
    '(1 + votos + 2 se sustenta a definição do problema + ações + contradições) × 2 se é suposição, × 1 se é deduzido ou ficou em “depende”. Empates ficam na ordem de leitura.',
  none: 'Não há mais suposições a conferir.',
  choose: 'Escolher: {note}',
  questionSaid: 'Pergunta salva.',
  answerOf: 'Resposta: {note}',
  unasked: 'Não perguntado',
  answerSaid: 'Resposta: {answer}.',
  asked: {
    one: '{count} pessoa ouvida',
    many: '{count} pessoas ouvidas',
    other: '{count} pessoas ouvidas',
  },
  draw: 'Colocar no quadro',
  drawn: {
    one: 'Há {count} pergunta no quadro.',
    many: 'Há {count} perguntas no quadro.',
    other: 'Há {count} perguntas no quadro.',
  },
  waiting: {
    one: '{count} resposta do quadro ainda não está na nota.',
    many: '{count} respostas do quadro ainda não estão nas notas.',
    other: '{count} respostas do quadro ainda não estão nas notas.',
  },
  unread: {
    one: 'Esta resposta da tabela ainda não conta. Ela deve começar com {answers}, na linha de uma pergunta desta lista.',
    many: 'Estas {count} respostas da tabela ainda não contam. Elas devem começar com {answers}, na linha de uma pergunta desta lista.',
    other:
      'Estas {count} respostas da tabela ainda não contam. Elas devem começar com {answers}, na linha de uma pergunta desta lista.',
  },
  record: 'Mostrar nas notas',
  recorded: {
    one: '{count} resposta já está na nota.',
    many: '{count} respostas já estão nas notas.',
    other: '{count} respostas já estão nas notas.',
  },
  sheet: 'Folha de perguntas…',
  sheetHint:
    'Uma folha por cliente sobre as notas escolhidas: para imprimir, enviar ou usar como tabela em uma ferramenta de pesquisa.',
  customers: 'Número de clientes',
  badCustomers: 'Número de clientes: digite um número inteiro de {min} a {max}.',
  sheetFormat: 'Folha como',
  formats: {
    html: 'Página para imprimir',
    markdown: 'Markdown',
    csv: 'Tabela (CSV)',
  },
  download: 'Baixar a folha',
  importing: 'Importar respostas…',
  importHint:
    'A tabela da folha já preenchida, ou uma linha por pessoa e uma coluna por pergunta. As respostas são 0 (não), 1 (em parte) ou 2 (sim).',
  paste: 'Cole as respostas aqui',
  read: 'Verificar respostas',
  found: {
    one: 'Respostas sobre {count} nota',
    many: 'Respostas sobre {count} notas',
    other: 'Respostas sobre {count} notas',
  },
  unfit: {
    one: '{count} linha não corresponde a nenhuma pergunta ou não tem resposta: {rows}',
    many: '{count} linhas não correspondem a nenhuma pergunta ou não têm resposta: {rows}',
    other: '{count} linhas não correspondem a nenhuma pergunta ou não têm resposta: {rows}',
  },
  noAnswers: 'Nenhuma resposta encontrada.',
  take: 'Usar estas respostas',
  replaced: 'As novas respostas de {names} substituem as anteriores.',
  rule: 'Confirmado: pelo menos três quartos dos pontos. Descartado: no máximo um quarto. Senão, depende.',
  hitRate: 'Taxa de acerto',
  hitHint: 'Quantas das notas se confirmaram quando vocês perguntaram. Mostra onde o achismo engana.',
  noHits: 'Ainda não há respostas.',
  few: 'poucas respostas',
  all: 'Todas as respostas',
  allMaps: 'Todos os mapas desta página',
  held: {
    one: '{held} de {count} suposição se confirmou',
    many: '{held} de {count} suposições se confirmaram',
    other: '{held} de {count} suposições se confirmaram',
  },
};
