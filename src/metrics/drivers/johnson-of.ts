/** Johnson's weights of a metric's input, or the reason why there are none. */
import { johnsonWeights } from '../../statistics/drivers/johnson.js';
import type { Drivers } from '../../statistics/drivers/driver-shares.js';
import { regressionOfMoments } from '../../statistics/drivers/regression.js';
import type { WithheldEstimate } from '../../statistics/estimate.js';
import type { DriverInput } from '../metric.js';

export function johnsonOf({ moments, outcome }: Pick<DriverInput, 'moments' | 'outcome'>): Drivers | WithheldEstimate {
  const regression = regressionOfMoments(moments, outcome);
  return 'reason' in regression ? regression : johnsonWeights(regression);
}
