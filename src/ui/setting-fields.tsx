/** The kinds of choice a setting can be; each is applied as it is made. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './setting-fields.css';

interface FieldProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

function Field({ label, children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label class="field">
      <span class="field__label">{label}</span>
      {children}
    </label>
  );
}

interface ChoiceProps<Value> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly nameOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

export function ChoiceField<Value extends string | number>(props: ChoiceProps<Value>) {
  const { label, values, value, nameOf, onChoose } = props;
  return (
    <Field label={label}>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values[currentTarget.selectedIndex];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** All that can be chosen in sight, as radio buttons; `sample` is drawn beside a name and not read out. */
export function RadioField<Value extends string>({
  sampleOf,
  ...props
}: ChoiceProps<Value> & { readonly sampleOf?: (value: Value) => ComponentChildren }) {
  const { label, values, value, nameOf, onChoose } = props;
  const name = useId();
  return (
    <fieldset class="radios">
      <legend class="field__label">{label}</legend>
      {values.map((one) => (
        <label key={one} class="radio">
          <input type="radio" name={name} checked={one === value} onChange={() => onChoose(one)} />
          {sampleOf?.(one)}
          <span>{nameOf(one)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface RangeProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value in words, for eyes and screen readers. */
  readonly told: string;
  readonly onChange: (value: number) => void;
}

export function RangeField({ label, told, onChange, ...bounds }: RangeProps) {
  return (
    <Field label={label}>
      <span class="field__range">
        <input
          type="range"
          {...bounds}
          aria-valuetext={told}
          onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
        />
        {/* A live region: with `aria-valuetext` every step would be told twice. */}
        <output aria-hidden="true">{told}</output>
      </span>
    </Field>
  );
}

interface SwitchProps {
  readonly label: string;
  /** What it means, where its name does not tell. */
  readonly note?: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export function SwitchField({ label, note, value, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <label class="switch__label">
        <input
          type="checkbox"
          checked={value}
          {...(note === undefined ? {} : { 'aria-describedby': id })}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {note !== undefined && (
        <p id={id} class="switch__note">
          {note}
        </p>
      )}
    </div>
  );
}
