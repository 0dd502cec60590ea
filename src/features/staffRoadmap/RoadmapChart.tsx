import type { ChartProps } from '@/figures/figureSpec';
import { assertNever } from '@/lib/assert';
import { RoadmapLinesChart } from './RoadmapLinesChart';
import type { StaffRoadmapMarks } from './roadmapMarks';
import { RoadmapTilesChart } from './RoadmapTilesChart';
import { StaffRoadmapChart } from './StaffRoadmapChart';
import { useKeepFocus } from './useKeepFocus';

/** The road map in the form that its data allow. */
export function RoadmapChart(props: ChartProps<StaffRoadmapMarks>) {
  const { root, actions } = useKeepFocus(props.model.marks.form, props.actions);
  return (
    <div ref={root}>
      <FormChart {...props} actions={actions} />
    </div>
  );
}

function FormChart({ model, ...rest }: ChartProps<StaffRoadmapMarks>) {
  const { marks } = model;
  switch (marks.form) {
    case 'reports':
      return <StaffRoadmapChart {...rest} model={{ ...model, marks }} />;
    case 'tiles':
      return <RoadmapTilesChart {...rest} model={{ ...model, marks }} />;
    case 'lines':
      return <RoadmapLinesChart {...rest} model={{ ...model, marks }} />;
    default:
      return assertNever(marks);
  }
}
