namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>
/// Keeps a fault of the program in one act from ending the reading of all: the act is refused and its line says so. The mutation rounds read past the
/// barrier, so that no fault hides behind it.
/// </summary>
internal static class FaultBarrier
{
    public static ReadOutcome Read(SourceRecord record, Func<SourceRecord, ReadOutcome> understand)
    {
        try
        {
            return understand(record);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException))
        {
            return new Rejection(record.Name, record.Line, $"the program failed on this act ({fault.GetType().Name} in {fault.TargetSite?.DeclaringType?.Name}); the others are read. Report it to those who maintain the program");
        }
    }
}
