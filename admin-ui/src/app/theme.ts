import type { ThemeConfig } from 'antd';

const wantsStillness = matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Calm and dense: one blue, no shadows where a line will do, text first; nothing moves for those who asked for that. */
export const THEME: ThemeConfig = {
  cssVar: { key: 'console' },
  hashed: false,
  token: {
    colorPrimary: '#0b4a8f',
    colorInfo: '#0b4a8f',
    colorLink: '#0b4a8f',
    colorInfoBg: '#eaf2fb',
    colorInfoBorder: '#b9d2ee',
    colorSuccessBg: '#e9f5ec',
    colorSuccessBorder: '#a8d5b4',
    colorWarningBg: '#fdf3dc',
    colorWarningBorder: '#e8c67a',
    colorError: '#c5221f',
    colorSuccess: '#15803d',
    colorWarning: '#b45309',
    colorTextDescription: '#4b5563',
    colorTextSecondary: '#4b5563',
    colorTextPlaceholder: '#6b7280',
    borderRadius: 4,
    fontSize: 14,
    motion: !wantsStillness,
    fontFamily:
      'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  },
  components: {
    Alert: { withDescriptionPadding: '10px 12px', withDescriptionIconSize: 18 },
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Table: { headerBg: '#f3f4f6', cellPaddingBlock: 8, cellPaddingInline: 12 },
  },
};
