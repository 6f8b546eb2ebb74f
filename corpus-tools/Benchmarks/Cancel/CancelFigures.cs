namespace JudicialAnalogs.CorpusTools.Benchmarks.Cancel;

/// <summary>How soon calls of one method stopped after nobody waited for them any more.</summary>
/// <param name="Call">What was called.</param>
/// <param name="Usual">Median time of the call when it is not cancelled, milliseconds.</param>
/// <param name="Cancelled">Calls that were cancelled while they were worked on.</param>
/// <param name="P50">Median time from the cancelling by the client until the server's work had ended, milliseconds.</param>
/// <param name="P99">99th percentile.</param>
/// <param name="Most">Longest.</param>
/// <param name="ProcessorP99">99th percentile of the processor time that the whole process used meanwhile, milliseconds; it tells a busy machine from work that goes on.</param>
/// <param name="ProcessorMost">Most of it.</param>
internal sealed record CancelFigures(string Call, double Usual, int Cancelled, double P50, double P99, double Most, double ProcessorP99, double ProcessorMost);
