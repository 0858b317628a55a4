import { createBrowserRouter, type RouteObject } from 'react-router';
import type { ComponentType } from 'react';
import { Loading } from '../shared/ui/Loading';
import { BrokenPage, MissingPage } from './ErrorPages';
import { FirstPage } from './FirstPage';
import { SignedIn } from './SignedIn';

const page = (path: string, load: () => Promise<{ default: ComponentType }>): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await load()).default }),
});

export const router = createBrowserRouter(
  [
    {
      ErrorBoundary: BrokenPage,
      HydrateFallback: Loading,
      children: [
        page('signin', () => import('../features/signin/SignInPage')),
        {
          Component: SignedIn,
          children: [
            {
              ErrorBoundary: BrokenPage,
              children: [
                { index: true, Component: FirstPage },
                page('password', () => import('../features/signin/PasswordPage')),
                page('board', () => import('../features/board/SessionsPage')),
                page('board/:examSession', () => import('../features/board/BoardPage')),
                page('reviews', () => import('../features/reviews/ReviewsPage')),
                page('proposals', () => import('../features/proposals/ProposalsPage')),
                page('hours', () => import('../features/hours/HoursPage')),
                page('audit', () => import('../features/audit/AuditPage')),
                { path: '*', Component: MissingPage },
              ],
            },
          ],
        },
      ],
    },
  ],
  { basename: '/admin' },
);
