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
                page('banks', () => import('../features/banks/BanksPage')),
                page('banks/:bank', () => import('../features/banks/ItemsPage')),
                page('banks/:bank/import', () => import('../features/imports/ImportPage')),
                page('banks/:bank/items/new', () => import('../features/items/ItemPage')),
                page('banks/:bank/items/:item', () => import('../features/items/ItemPage')),
                page('item-reviews', () => import('../features/checks/ChecksPage')),
                page('blueprints', () => import('../features/blueprints/BlueprintsPage')),
                page('blueprints/new', () => import('../features/blueprints/BlueprintPage')),
                page('blueprints/:blueprint', () => import('../features/blueprints/BlueprintPage')),
                page('blueprints/:blueprint/preview', () => import('../features/blueprints/PreviewPage')),
                page('blueprints/:blueprint/fairness', () => import('../features/blueprints/FairnessPage')),
                page('exams', () => import('../features/exams/ExamsPage')),
                page('exams/new', () => import('../features/exams/ExamPage')),
                page('exams/:exam', () => import('../features/exams/ExamPage')),
                page('hours', () => import('../features/hours/HoursPage')),
                page('portraits', () => import('../features/portraits/PortraitsPage')),
                page('objections', () => import('../features/objections/ObjectionsPage')),
                page('photos', () => import('../features/photos/PhotosPage')),
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
