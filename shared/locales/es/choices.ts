// Spanish: what the sandbox says before there is a window.
import type { Choices } from '../locale';

export const windowTitle = 'Mapa de empatía';

export const slowWindow = 'El mapa de empatía tarda en arrancar. Tu mapa está en camino.';

export const noWindow =
  'El mapa de empatía no responde. Si no aparece ningún mapa nuevo, vuelve a ejecutar el comando.';

export const choices: Choices = {
  templates: {
    'six-section': 'Seis secciones',
    'four-quadrant': 'Cuatro cuadrantes',
    'goal-first': 'Primero el objetivo',
    'inner-and-outer': 'Dentro y fuera',
  },
  sizes: { regular: 'Normal', compact: 'Compacto' },
  orders: {
    'outside-in': 'De fuera adentro',
    competitive: 'Mercado muy competitivo',
    'business-model': 'Propuesta de valor',
    'evidence-first': 'Con entrevistas hechas',
    'inner-first': 'Tema emocional',
    recovery: 'Clientes perdidos',
    'new-market': 'Mercado nuevo',
    'loyal-growth': 'Clientes fieles',
    express: 'Exprés',
    internal: 'Personal y socios',
    custom: 'Orden propio',
  },
};
