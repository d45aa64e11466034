// What a footer offers beside its main button: in the same row, or behind one button where there is little height.
import type { ComponentChildren } from 'preact';
import { useLocale } from '../use-locale';
import { useLittleHeight } from './little-height';
import { MoreMenu } from './more-menu';

export function FooterRest({ children }: { children: ComponentChildren }) {
  const { texts } = useLocale();
  const isFolded = useLittleHeight();
  return isFolded ? <MoreMenu label={texts.session.more}>{children}</MoreMenu> : children;
}
