using JudicialAnalogs.Server.Jobs;

namespace JudicialAnalogs.Server.Audit;

/// <summary>An answer that takes long to reckon, as far as it has come.</summary>
/// <typeparam name="T">Answer.</typeparam>
/// <param name="Value">The answer; null while it is reckoned, and where that failed.</param>
/// <param name="At">When it was reckoned; null without an answer.</param>
/// <param name="Job">The job that reckons it or has failed to; null with an answer.</param>
/// <param name="Started">True when this asking started the job.</param>
internal sealed record LongAnswer<T>(T? Value, DateTimeOffset? At, Job? Job, bool Started)
    where T : class;
