// French: the titles and prompts of every section that a template may have. `prompts` are the two on the board,
// `more` are those that the window offers. The same id means the same section in each template that has it.
// No word stands before the persona that loses its last letter before a vowel (de, que), and no word agrees with
// the persona's gender.

import type { sections as en } from '../en/sections';
import type { SectionWords } from '../locale';
import { far, near } from '../prompt';

export const sections = /* @__PURE__ */ (() =>
  ({
    'think-feel': {
      title: 'Pense et ressent',
      prompts: [
        near('think-feel.unsaid', 'Qu’est-ce qui inquiète {persona}, sans jamais être dit ?'),
        far('think-feel.matters', 'Qu’est-ce qui compte le plus ici pour {persona}, au-delà des produits ?'),
      ],
      more: [
        near('think-feel.awake', 'Qu’est-ce qui empêche {persona} de dormir, et qu’est-ce qui soulage ?'),
        far('think-feel.hope', 'Dans trois ans, où aimerait en être {persona} ?'),
        near('think-feel.one-word', '{touchpoint} : que ressent {persona}, en un mot, et pourquoi ?'),
        far('think-feel.belief', 'Que croit {persona} à ce sujet, contrairement à nous ?'),
      ],
    },
    see: {
      title: 'Voit',
      prompts: [
        near('see.day', 'Que voit {persona} un jour ordinaire : lieux, écrans, gens ?'),
        far('see.problems', 'Quels problèmes voit {persona} autour de soi ?'),
      ],
      more: [
        near('see.people', 'À qui s’intéresse {persona}, et que font ou possèdent ces gens ?'),
        far('see.stranger', 'Que remarquerait un regard neuf, là où {persona} ne voit plus rien ?'),
        near('see.offers', 'Quelles offres arrivent vraiment jusqu’à {persona} ?'),
        near('see.media', 'Que lit, regarde ou fait défiler {persona} ?'),
      ],
    },
    'say-do': {
      title: 'Dit et fait',
      prompts: [
        near('say-do.words', 'Qu’a dit {persona} devant nous, mot pour mot ?'),
        far('say-do.gap', 'Dans quels cas {persona} dit une chose et en fait une autre ?'),
      ],
      more: [
        near('say-do.steps', 'Qu’a fait {persona} sous nos yeux, étape par étape, détours compris ?'),
        far('say-do.unsold', 'Que ferait {persona} s’il n’y avait rien à acheter pour cela ?'),
        near('say-do.tells', 'Que raconte {persona} aux autres à ce sujet ?'),
        near('say-do.alone', 'Que fait {persona} devant les autres ? Et seulement sans témoin ?'),
      ],
    },
    hear: {
      title: 'Entend',
      prompts: [
        near('hear.messages', 'Qu’entend {persona} de confus, d’inquiétant ou de trompeur ?'),
        far('hear.influence', 'Qui peut faire changer {persona} d’avis, et comment ?'),
      ],
      more: [
        near('hear.friends', 'Que disent à {persona} sa famille et ses amis à ce sujet ?'),
        far('hear.second-hand', 'Que sait {persona} seulement par ouï-dire ?'),
        near('hear.work', 'Que disent à {persona} ses collègues et sa hiérarchie ?'),
        near('hear.channels', 'Par où les nouvelles arrivent à {persona} : gens, messageries, médias ?'),
      ],
    },
    pain: {
      title: 'Douleurs',
      prompts: [
        near('pain.week', 'Qu’est-ce qui a le plus agacé {persona} cette semaine ?'),
        far('pain.risk', 'Quel risque {persona} cherche à éviter à tout prix ?'),
      ],
      more: [
        near('pain.obstacle', 'Qu’est-ce qui bloque {persona} ?'),
        far('pain.given-up', 'À quoi a renoncé {persona} ?'),
        near('pain.cost', 'Qu’est-ce que cela coûte à {persona} en temps, en argent ou en fierté ?'),
        near('pain.our-part', 'En quoi compliquons-nous la vie à {persona} ?'),
      ],
    },
    gain: {
      title: 'Gains',
      prompts: [
        near('gain.measure', 'À quel signe {persona} sait que ça s’est bien passé ?'),
        far('gain.reach', 'Que veut vraiment {persona}, au fond ?'),
      ],
      more: [
        near('gain.day', 'Qu’est-ce qui rendrait une journée ordinaire meilleure pour {persona} ?'),
        far('gain.without-us', 'Comment {persona} pourrait y arriver sans nous ?'),
        near('gain.relief', 'Qu’est-ce qui soulagerait {persona} en premier ?'),
        far('gain.proud', 'Que raconterait {persona} avec fierté ?'),
      ],
    },

    // Four quadrants.
    says: {
      title: 'Dit',
      prompts: [
        near('says.remembered', 'Quelle phrase, dite par {persona}, avons-nous retenue mot pour mot ?'),
        far('says.without-us', 'Que raconte {persona} aux autres quand nous ne sommes pas là ?'),
      ],
      more: [
        near('says.moment', '{touchpoint} : que dit {persona} ?'),
        near('says.asks', 'Quelle question pose {persona} encore et encore ?'),
        far('says.polite', 'Que dit {persona} seulement par politesse ?'),
        far('says.own-words', 'Comment {persona} appelle la chose, et comment l’appelons-nous ?'),
      ],
      card: {
        say: 'Seulement des mots que quelqu’un a vraiment entendus ou lus, entre guillemets.',
        watch:
          'Les phrases polies viennent en premier. Demandez ce que dit cette personne quand nous ne sommes pas là.',
      },
    },
    thinks: {
      title: 'Pense',
      prompts: [
        near('thinks.moment', '{touchpoint} : que se dit {persona} à ce moment-là ?'),
        far('thinks.for-granted', 'Qu’est-ce qui va de soi pour {persona}, mais pas pour nous ?'),
      ],
      more: [
        near('thinks.doubt', 'De quoi doute {persona}, sans le dire ?'),
        near('thinks.weighs', 'Entre quoi et quoi hésite {persona} avant de se décider ?'),
        far('thinks.expected', 'À quoi les autres s’attendent-ils, selon {persona} ?'),
        far('thinks.years', 'Qu’est-ce qui aura changé dans trois ans, selon {persona} ?'),
      ],
      card: {
        say: 'Que se dit cette personne tout bas ? Une pensée par note.',
        watch: 'Tant qu’on n’a pas demandé, on suppose. Dites-le, et faites marquer ces notes.',
      },
    },
    does: {
      title: 'Fait',
      prompts: [
        near('does.steps', 'Que fait réellement {persona}, étape par étape ?'),
        far('does.without-us', 'Que ferait {persona} si nous n’existions pas ?'),
      ],
      more: [
        near('does.last-time', 'Qu’a fait {persona} la dernière fois que c’est arrivé ?'),
        near('does.workarounds', 'Par quelles astuces s’en sort {persona} ?'),
        near('does.puts-off', 'Que remet {persona} à plus tard, ou laisse tomber ?'),
        far('does.habit', 'Quelle vieille habitude garde {persona}, et depuis quand ?'),
      ],
      card: {
        say: 'Que fait vraiment cette personne, étape par étape ? Des verbes, s’il vous plaît, pas des avis.',
        watch:
          '« Devrait » et « ferait » sont des souhaits. Demandez quand c’est arrivé pour la dernière fois.',
      },
    },
    feels: {
      title: 'Ressent',
      prompts: [
        near('feels.one-word', 'Que ressent {persona} en ce moment, en un mot, et pourquoi ?'),
        far('feels.more-of', 'Quelle émotion {persona} aimerait vivre plus souvent ?'),
      ],
      more: [
        near('feels.worry', 'Qu’est-ce qui a inquiété {persona} cette semaine ?'),
        near('feels.relief', 'Quel a été le dernier soulagement pour {persona}, et pourquoi ?'),
        near('feels.turn', 'À quel moment l’humeur bascule chez {persona}, en bien ou en mal ?'),
        far('feels.hidden', 'Quelle émotion cache {persona}, et à qui ?'),
      ],
      card: {
        say: 'Une émotion par note, avec sa raison : « fatigue, parce que… »',
        watch: 'Pas de raison ? Demandez pourquoi. Laissez le silence faire.',
      },
    },

    // Goal first.
    goal: {
      title: 'Objectif',
      prompts: [
        near('goal.task', 'Que veut réussir {persona}, et pour quand ?'),
        far('goal.after', 'Une fois le but atteint, qu’est-ce qui change pour {persona} ?'),
      ],
      more: [
        near('goal.start', 'Qu’est-ce qui pousse {persona} à s’y mettre ?'),
        near('goal.choice', 'Que doit décider {persona}, et qui d’autre a son mot à dire ?'),
        near('goal.worked', 'À quoi {persona} verra que ça a marché ?'),
        far('goal.why', 'Au fond, pourquoi {persona} veut tout cela ?'),
      ],
      card: {
        say: 'Que veut réussir cette personne, avec ses mots à elle ? On laisse le comment de côté.',
        watch: 'Une fonction n’est pas un objectif. Demandez à quoi elle servirait.',
      },
    },
    say: {
      title: 'Dit',
      prompts: [
        near('say.exactly', 'Qu’a dit {persona} exactement, et à qui ?'),
        far('say.private', 'Que dit {persona} en public ? Et seulement en privé ?'),
      ],
      more: [
        near('say.complaint', 'De quoi se plaint {persona} ?'),
        near('say.recommends', 'Que recommanderait {persona} à un proche, et avec quels mots ?'),
        far('say.story', 'Quelle histoire {persona} aime raconter à ce sujet ?'),
        far('say.avoids', 'Quel sujet évite {persona} ?'),
      ],
      card: {
        say: 'Seulement des mots que quelqu’un a entendus ou lus. À qui s’adressaient-ils ?',
        watch: 'Ici, les résumés se déguisent en citations. Demandez la phrase exacte.',
      },
    },
    do: {
      title: 'Fait',
      prompts: [
        near('do.today', 'Qu’a fait {persona} aujourd’hui pour se rapprocher du but ?'),
        far('do.alone', 'Que fait {persona} quand personne ne regarde ?'),
      ],
      more: [
        near('do.first', 'Par quoi commence {persona}, tout au début ?'),
        near('do.around', 'Comment {persona} se débrouille quand ça coince ?'),
        near('do.help', 'À qui {persona} demande de l’aide, et comment ?'),
        far('do.stopped', 'Qu’a cessé de faire {persona}, et pourquoi ?'),
      ],
      card: {
        say: 'Comment s’y prend cette personne aujourd’hui, astuces comprises ? Des verbes, s’il vous plaît.',
        watch: 'Prévu, ce n’est pas encore fait. Demandez quand c’est arrivé pour la dernière fois.',
      },
    },

    // Inner and outer: no word here takes for granted that somebody sees, hears or speaks.
    notices: {
      title: 'Perçoit',
      prompts: [
        near('notices.first', '{touchpoint} : que perçoit {persona} en premier ?'),
        far('notices.no-longer', 'À quoi {persona} ne fait plus attention, alors que c’est bien là ?'),
      ],
      more: [
        near(
          'notices.around',
          'Quelles personnes, quelles choses, quels lieux entourent {persona} un jour ordinaire ?',
        ),
        near('notices.change', 'Quel changement a remarqué {persona} cette semaine ?'),
        near('notices.offers', 'Pour {persona}, quelles offres sortent du lot, et pourquoi ?'),
        far('notices.others', 'À quoi {persona} fait attention chez les autres ?'),
      ],
      card: {
        say: 'Un jour ordinaire, que perçoit cette personne, et par quels moyens ?',
        watch:
          'On a vite fait de noter ce qu’on percevrait soi-même. Demandez ce qui change pour cette personne.',
      },
    },
    'takes-in': {
      title: 'Reçoit des autres',
      prompts: [
        near('takes-in.messages', 'Quels messages embrouillent, inquiètent ou trompent {persona} ?'),
        far('takes-in.influence', 'Quel avis peut faire changer {persona} d’idée ?'),
      ],
      more: [
        near('takes-in.friends', 'Qu’apprend {persona} à ce sujet par sa famille et ses amis ?'),
        near('takes-in.work', 'Qu’apprend {persona} par ses collègues et sa hiérarchie ?'),
        near('takes-in.ways', 'Par où l’information arrive à {persona} : gens, messages, signes, médias ?'),
        far('takes-in.second-hand', 'Que sait {persona} seulement de seconde main ?'),
      ],
      card: {
        say: 'Qu’est-ce qui lui parvient des autres et des médias, sous quelque forme que ce soit ?',
        watch: 'Ce qu’on reçoit vient de quelqu’un. Pour chaque note, demandez de qui.',
      },
    },
    communicates: {
      title: 'Exprime',
      prompts: [
        near('communicates.exactly', 'Qu’a exprimé {persona}, mot pour mot ou signe pour signe ?'),
        far('communicates.silently', 'Que fait comprendre {persona} sans un mot ?'),
      ],
      more: [
        near('communicates.asks', 'Que demande {persona} aux autres ?'),
        near('communicates.passes-on', 'Que transmet {persona} aux autres à ce sujet ?'),
        near('communicates.ways', 'Quels moyens aident {persona} à joindre les autres, et lesquels non ?'),
        far('communicates.gap', 'Dans quels cas {persona} exprime une chose et en fait une autre ?'),
      ],
      card: {
        say: 'Qu’exprime cette personne, à qui et comment : mots, signes, images, silence ?',
        watch: 'Seulement ce dont quelqu’un a été témoin. Pas de témoin ? Déplacez la note.',
      },
    },
    'thinks-feels': {
      title: 'Pense et ressent',
      prompts: [
        near('thinks-feels.unshared', 'Qu’est-ce qui préoccupe {persona}, à l’insu de tous ?'),
        far('thinks-feels.cares', 'Qu’est-ce qui compte pour {persona} plus que tout cela ?'),
      ],
      more: [
        near('thinks-feels.moment', '{touchpoint} : que ressent {persona}, et à cause de quoi ?'),
        near('thinks-feels.calm', 'Qu’est-ce qui apaise {persona}, et qu’est-ce qui fait l’inverse ?'),
        far('thinks-feels.hope', 'Qu’espère {persona} des prochaines années ?'),
        far('thinks-feels.sure', 'Sur quoi {persona} n’a aucun doute, alors que nous en avons ?'),
      ],
      card: {
        say: 'Maintenant, on passe à l’intérieur. Une émotion ou une pensée par note, avec sa raison.',
        watch: 'Laissez le silence faire. Pas de raison ? Demandez pourquoi.',
      },
    },
  }) satisfies Record<keyof typeof en, SectionWords>)();
