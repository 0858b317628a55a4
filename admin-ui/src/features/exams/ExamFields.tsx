import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../../shared/text/language';
import { MULTIPLE_KINDS, WAITS, type BlueprintChoice } from './contract';
import type { Filled } from './form';
import { TEXTS } from './texts';

const LONGEST_TITLE = 200;
const LONGEST_NOTICE = 10_000;
const LONGEST_MINUTES = 1440;
const MOST_HOURS = 1000;
const LONGEST_RETENTION = 3660;

interface Props {
  blueprints: BlueprintChoice[];
  fullMarkOf: (blueprint: string) => string;
}

export function ExamFields({ blueprints, fullMarkOf }: Props) {
  const texts = useTexts(TEXTS);
  const blueprint = Form.useWatch<string | undefined>('blueprint');
  const fullMark = fullMarkOf(blueprint ?? '');
  const needed = (message: string) => [{ required: true, whitespace: true, message }];
  return (
    <>
      <Part title={texts.paper}>
        <Form.Item name="title" label={texts.name} className="whole" rules={needed(texts.nameRequired)}>
          <Input maxLength={LONGEST_TITLE} />
        </Form.Item>
        <Form.Item name="blueprint" label={texts.blueprint} className="whole" rules={[{ required: true, message: texts.blueprintRequired }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={blueprints.map(({ id, title, items, fullMark: mark }) => ({ value: id, label: texts.blueprintLine(title, items, mark) }))}
          />
        </Form.Item>
        <Numeric name="minutes" label={texts.minutes} least={1} most={LONGEST_MINUTES} rule={texts.minutesRule} />
        <Form.Item
          name="earliestMinutes"
          label={texts.earliest}
          dependencies={['minutes']}
          rules={[
            ({ getFieldValue }) => ({
              validator: (_, value: number | null) =>
                value !== null && value >= 0 && value < Number(getFieldValue('minutes')) ? Promise.resolve() : Promise.reject(new Error(texts.earliestRule)),
            }),
          ]}
        >
          <InputNumber min={0} precision={0} />
        </Form.Item>
        <Numeric name="passMark" label={texts.passMark(fullMark)} least={0} most={Number(fullMark)} rule={texts.passRule} isDecimal />
      </Part>
      <ScoringPart />
      <Part title={texts.identity}>
        <Form.Item name="resultWaitsFor" label={texts.waits} className="whole">
          <Radio.Group className="stacked" options={WAITS.map((value) => ({ value, label: texts.waitsFor[value] }))} />
        </Form.Item>
        <Form.Item name="beginUnderReview" valuePropName="checked" className="whole">
          <Checkbox>{texts.begin}</Checkbox>
        </Form.Item>
        <Form.Item name="liveness" valuePropName="checked" className="whole" extra={texts.livenessHint}>
          <Checkbox>{texts.liveness}</Checkbox>
        </Form.Item>
        <Form.Item name="fileAllowed" valuePropName="checked" className="whole">
          <Checkbox>{texts.fileAllowed}</Checkbox>
        </Form.Item>
        <Numeric name="tries" label={texts.tries} hint={texts.triesHint} least={1} most={10} rule={texts.between(1, 10)} />
        <Numeric name="reviewDays" label={texts.reviewDays} least={1} most={30} rule={texts.between(1, 30)} />
        <Numeric name="duringChecks" label={texts.duringChecks} hint={texts.duringHint} least={0} most={10} rule={texts.between(0, 10)} />
        <Numeric name="duringMinutes" label={texts.duringMinutes} least={1} most={30} rule={texts.between(1, 30)} />
        <Numeric name="exitPatience" label={texts.exitPatience} hint={texts.exitHint} least={1} most={90} rule={texts.between(1, 90)} />
        <Numeric name="photoRetention" label={texts.retention} least={1} most={LONGEST_RETENTION} rule={texts.required} />
        <Numeric name="hoursDemanded" label={texts.hoursDemanded} least={0} most={MOST_HOURS} rule={texts.required} isDecimal />
        <Numeric name="hoursCredited" label={texts.hoursCredited} least={0} most={MOST_HOURS} rule={texts.required} isDecimal />
      </Part>
      <Part title={texts.notice}>
        <Form.Item name="notice" label={texts.notice} extra={texts.noticeHint} className="whole" rules={needed(texts.noticeRequired)}>
          <Input.TextArea className="growing" lang="zh-CN" rows={4} maxLength={LONGEST_NOTICE} />
        </Form.Item>
      </Part>
    </>
  );
}

function ScoringPart() {
  const texts = useTexts(TEXTS);
  const isPartial = Form.useWatch('multiple') === 'PARTIAL';
  return (
    <Part title={texts.scoring}>
      <p className="quiet whole">{texts.single}</p>
      <Form.Item name="multiple" label={texts.multiple} className="whole">
        <Radio.Group className="stacked" options={MULTIPLE_KINDS.map((value) => ({ value, label: texts.kinds[value] }))} />
      </Form.Item>
      {isPartial && <Numeric name="perOption" label={texts.perOption} hint={texts.perOptionHint} least={0} most={100} rule={texts.required} isDecimal />}
      <Numeric name="penalty" label={texts.penalty} hint={texts.penaltyHint} least={0} most={100} rule={texts.required} isDecimal />
    </Part>
  );
}

interface NumericProps {
  name: keyof Filled;
  label: string;
  hint?: string;
  least: number;
  most: number;
  rule: string;
  isDecimal?: boolean;
}

function Numeric({ name, label, hint, least, most, rule, isDecimal }: NumericProps) {
  return (
    <Form.Item name={name} label={label} extra={hint} rules={[{ required: true, type: 'number', min: least, max: most, message: rule }]}>
      <InputNumber min={least} {...(isDecimal ? {} : { precision: 0 })} />
    </Form.Item>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="panel exam-part" aria-label={title}>
      <h2 className="whole">{title}</h2>
      {children}
    </section>
  );
}
