import './items.css';

interface Props {
  /** Plain text, shown where there is no HTML. */
  text: string;
  /** As the server cleaned it: only what its allow-list lets through. */
  html?: string | undefined;
}

/** What an item says. Nothing but the server's own cleaned HTML is ever put in as HTML. */
export function RichText({ text, html }: Props) {
  if (html) return <div className="rich" lang="zh-CN" dangerouslySetInnerHTML={{ __html: html }} />;
  return (
    <div className="rich plain-text" lang="zh-CN">
      {text}
    </div>
  );
}
