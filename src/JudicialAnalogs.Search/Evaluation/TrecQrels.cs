using System.Globalization;

namespace JudicialAnalogs.Search.Evaluation;

/// <summary>Relevance judgements in the form of TREC: <c>query iteration document grade</c>, a line each, separated by blanks.</summary>
public static class TrecQrels
{
    /// <summary>Grades by query and document; empty lines are skipped, and of two grades for one pair the last counts.</summary>
    /// <exception cref="FormatException">A line is not of this form; the message names it by number.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Read(IEnumerable<string> lines)
    {
        var judgements = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            var parts = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == 0)
                continue;
            if (parts.Length != 4 || !int.TryParse(parts[3], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var grade))
                throw new FormatException($"Line {number} is not \"query iteration document grade\" with a whole number as grade.");
            if (!judgements.TryGetValue(parts[0], out var grades))
                judgements.Add(parts[0], grades = new Dictionary<string, int>(StringComparer.Ordinal));
            grades[parts[2]] = grade;
        }

        return judgements.ToDictionary(pair => pair.Key, IReadOnlyDictionary<string, int> (pair) => pair.Value, StringComparer.Ordinal);
    }
}
