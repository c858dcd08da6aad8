import { describe, expect, test } from '@jest/globals';
import { WorkflowFailedError } from '@temporalio/client';
import { ActivityFailure, ApplicationFailure, RetryState } from '@temporalio/common';
import { ConfigurationError } from '../../config/environment';
import { describeError } from './report';

describe('an error shown to an operator', () => {
  test('of a failed workflow names the kind and the reason of what failed inside', () => {
    const reason = ApplicationFailure.create({ type: 'FieldMismatch', message: 'dates[0].games[3].season' });
    const step = new ActivityFailure(
      'Activity task failed',
      'fetchSchedule',
      '1',
      RetryState.NON_RETRYABLE_FAILURE,
      undefined,
      reason,
    );
    const failed = new WorkflowFailedError(
      'Workflow execution failed',
      step,
      RetryState.NON_RETRYABLE_FAILURE,
    );
    expect(describeError(failed)).toBe(
      'WorkflowFailedError: Workflow execution failed: FieldMismatch: dates[0].games[3].season',
    );
  });

  test('of the environment stands alone; any other has its name before it', () => {
    expect(describeError(new ConfigurationError('PORT: wrong'))).toBe('PORT: wrong');
    expect(describeError(new RangeError('too far'))).toBe('RangeError: too far');
  });
});
