namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>Groups records for work side by side, bounded by their text as much as by their number: memory stays that of the largest act.</summary>
internal static class RecordBatches
{
    private const int MostRecords = 32;
    private const int MostText = 1 << 20;

    public static IEnumerable<List<SourceRecord>> Of(IEnumerable<SourceRecord> records)
    {
        var batch = new List<SourceRecord>(MostRecords);
        var length = 0;
        foreach (var record in records)
        {
            batch.Add(record);
            length += record.Text.Length;
            if (batch.Count < MostRecords && length < MostText)
                continue;
            yield return batch;
            batch = new List<SourceRecord>(MostRecords);
            length = 0;
        }

        if (batch.Count > 0)
            yield return batch;
    }
}
