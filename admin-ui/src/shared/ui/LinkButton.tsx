import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

interface Props {
  to: string;
  type?: 'primary' | 'default' | 'link';
  size?: 'small' | 'middle';
  children: ReactNode;
}

/** Looks like a button, is a link: opens in another tab, can be copied, and leads on without loading the console anew. */
export function LinkButton({ to, type = 'default', size = 'middle', children }: Props) {
  const href = useHref(to);
  const follow = useLinkClickHandler<HTMLElement>(to);
  return (
    <Button type={type} size={size} href={href} onClick={(event) => follow(event as never)}>
      {children}
    </Button>
  );
}
