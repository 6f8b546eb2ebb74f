using JudicialAnalogs.Reading.Extraction;

namespace JudicialAnalogs.CorpusTools.Evaluation;

/// <summary>
/// Every place at which a piece of the gold's personal data stands must lie under what redaction takes out. Officials are not of the gold
/// and are taken out too, so there is no precision to measure.
/// </summary>
internal static class PersonalDataComparison
{
    private const int DigitsOfANumber = 12;

    public static void Compare(EvaluatedAct act, ExtractedAct read, string text, string redacted, ScoreBoard board)
    {
        var hidden = new bool[text.Length];
        foreach (var datum in read.PersonalData)
            hidden.AsSpan(datum.Start, datum.Length).Fill(true);
        var places = act.Gold.PersonalData.SelectMany(datum => PlacesOf(text, datum)).Distinct().ToList();
        var open = places.Where(place => Enumerable.Range(place.Start, place.Length).Any(i => char.IsLetterOrDigit(text[i]) && !hidden[i])).ToList();
        board.Counted("personal_data_recall", act, places.Count, places.Count - open.Count, places.Count - open.Count, open.Select(place => ((string?)text.Substring(place.Start, place.Length), (string?)null)));
        var numbers = act.Gold.PersonalData.Select(datum => datum.Text).Where(IsNumber).Distinct().ToList();
        var leaks = numbers.Where(number => redacted.Contains(number, StringComparison.Ordinal)).ToList();
        board.Counted("iin_hidden", act, numbers.Count, numbers.Count - leaks.Count, numbers.Count - leaks.Count, leaks.Select(number => ((string?)number, (string?)null)));
    }

    /// <summary>The given place, or every whole-word one.</summary>
    private static IEnumerable<(int Start, int Length)> PlacesOf(string text, ExtractedPersonalDatum datum)
    {
        if (datum.Length > 0 && datum.Start + datum.Length <= text.Length)
        {
            yield return (datum.Start, datum.Length);
            yield break;
        }

        for (var at = text.IndexOf(datum.Text, StringComparison.Ordinal); at >= 0; at = text.IndexOf(datum.Text, at + 1, StringComparison.Ordinal))
        {
            var end = at + datum.Text.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1])))
                yield return (at, datum.Text.Length);
        }
    }

    private static bool IsNumber(string text) => text.Length == DigitsOfANumber && text.All(char.IsAsciiDigit);
}
