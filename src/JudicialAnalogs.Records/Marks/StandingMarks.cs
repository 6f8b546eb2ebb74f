namespace JudicialAnalogs.Records.Marks;

/// <summary>Which marks stand after everything that was said.</summary>
public static class StandingMarks
{
    /// <summary>The last word of each person on each analog of each draft, where it says not alike; in order of number.</summary>
    /// <param name="marks">Entries in any order.</param>
    public static IReadOnlyList<StoredMark> Of(IEnumerable<StoredMark> marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        return
        [
            .. marks
                .GroupBy(entry => (entry.Mark.DraftId, entry.Mark.CountAddress, entry.Author))
                .Select(said => said.MaxBy(entry => entry.Number)!)
                .Where(entry => entry.Mark.NotSimilar)
                .OrderBy(entry => entry.Number),
        ];
    }
}
