import type { ProvinceCode } from '@/domain/dataset';
import type { Messages } from '@/i18n/messages';
import type { UnitSheetModel } from './modelUnitSheet';
import { EntryTitle, SectionWatermark, SheetSectionBody } from './SheetSectionBody';

interface UnitSheetBodyProps {
  readonly sheet: UnitSheetModel;
  readonly t: Messages;
  readonly onPin: (code: ProvinceCode | undefined) => void;
}

/** A unit of 2025: its own readings on top, below them its provinces of 2019 side by side. */
export function UnitSheetBody({ sheet, t, onPin }: UnitSheetBodyProps) {
  const words = t.boundaries.sheet;
  const { name, pinned, sections, members, outside } = sheet;
  const [pattern] = members;
  return (
    <>
      {pinned !== '' && <p className="sheet__pinned">★ {pinned}</p>}
      <h3>{words.own(name)}</h3>
      {sections.map(({ id, title, watermark, lines, absence }) => (
        <section key={id} className="sheet__own sheet__rows">
          <h4>{title}</h4>
          {lines.length === 0 && <p className="sheet__absent">{absence}</p>}
          <ul className="sheet__entries">
            {lines.map((line) => (
              <li key={line.id}>
                <EntryTitle title={line.title} state={line.state} />
                {line.words !== '' && <p className="sheet__evidence">{line.words}</p>}
              </li>
            ))}
          </ul>
          <SectionWatermark words={watermark} />
        </section>
      ))}
      <h3>{words.members}</h3>
      {/* Scrolls inside itself on a narrow screen, so a keyboard must reach it. */}
      <div className="sheet__scroll" role="region" aria-label={words.members} tabIndex={0}>
        <table className="sheet__members">
          <thead>
            <tr>
              {members.map((member) => (
                <th key={member.code} scope="col">
                  {member.name}{' '}
                  <button
                    type="button"
                    className="button"
                    aria-pressed={member.isPinned}
                    aria-label={words.pinOf(member.name)}
                    onClick={() => onPin(member.isPinned ? undefined : member.code)}
                  >
                    {t.sheet.pin}
                  </button>
                </th>
              ))}
              {outside.map((place) => (
                <th key={place.name} scope="col">
                  {place.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(pattern?.sections ?? []).map(({ id }, index) => (
              <tr key={id}>
                {members.map((member) => (
                  <td key={member.code}>
                    <MemberSection member={member} index={index} t={t} />
                  </td>
                ))}
                {index === 0 &&
                  outside.map((place) => (
                    <td key={place.name} rowSpan={pattern?.sections.length}>
                      <p className="sheet__absent">{place.words}</p>
                    </td>
                  ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface MemberSectionProps {
  readonly member: UnitSheetModel['members'][number];
  readonly index: number;
  readonly t: Messages;
}

function MemberSection({ member, index, t }: MemberSectionProps) {
  const section = member.sections[index];
  if (section === undefined) return null;
  return (
    <>
      <p className="sheet__part">{section.title}</p>
      <SheetSectionBody section={section} t={t} />
    </>
  );
}
