using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Reading.ActReading.Internal;
using JudicialAnalogs.Reading.Extraction;

namespace JudicialAnalogs.Reading.Fuzzing.Internal;

/// <summary>What must hold of the reading of any text.</summary>
internal static class ActCheck
{
    // Without the parts of an act too: whoever redacts must never get a name back because a text is broken.
    private static readonly ReadingOptions Anything = new() { FactsAlone = true };

    /// <summary>What does not hold of a text; null when all does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">Names that may stand in it.</param>
    /// <param name="counts">Counts to add to.</param>
    public static string? Fault(string text, IReadOnlyList<string> names, ActCheckCounts counts)
    {
        counts.Characters += text.Length;
        if (ActUnderstanding.Of(new SourceRecord { Name = "mutated", Text = text }, Anything) is not ReadAct read)
            return null;
        return FaultOfSpans(read.Act) ?? FaultOfWords(text, read, counts) ?? LeakCheck.Fault(text, read.Act.Text, names, counts);
    }

    private static string? FaultOfSpans(CourtAct act)
    {
        var last = 0;
        foreach (var segment in act.Segments)
        {
            if (segment.Span.Start < last)
                return $"the part {segment.Kind} begins before the one ahead of it ends";
            if (Outside(act, segment.Span))
                return $"the part {segment.Kind} is outside the text";
            last = segment.Span.End;
        }

        foreach (var factor in act.Defendants.SelectMany(defendant => defendant.Factors))
        {
            if (Outside(act, factor.Span))
                return $"the factor {factor.Code} is outside the text";
        }

        if (act.KeyArguments.Any(argument => Outside(act, argument.Span)))
            return "an argument is outside the text";
        return act.Provenance.Where(value => value.Value.Span is { } span && Outside(act, span)).Select(value => $"the place of {value.Key} is outside the text").FirstOrDefault();
    }

    private static bool Outside(CourtAct act, TextSpan span) => span.Start < 0 || span.Length < 0 || span.End > act.Text.Length;

    private static string? FaultOfWords(string text, ReadAct read, ActCheckCounts counts)
    {
        var extracted = ExtractedAct.Of(read);
        foreach (var quote in extracted.Defendants.SelectMany(defendant => defendant.Mitigating.Concat(defendant.Aggravating).Concat(defendant.RejectedFactors)).Select(factor => factor.Quote)
            .Concat(extracted.KeyArguments.Select(argument => argument.Quote)))
        {
            counts.Quotes++;
            if (!text.Contains(quote, StringComparison.Ordinal))
                return $"a quote is not of the text: {quote}";
        }

        var last = 0;
        foreach (var datum in extracted.PersonalData)
        {
            if (datum.Start < last || datum.Length <= 0 || datum.Start + datum.Length > text.Length)
                return $"the personal datum at {datum.Start}+{datum.Length} is outside the text or goes back";
            if (!text.AsSpan(datum.Start, datum.Length).SequenceEqual(datum.Text))
                return $"the personal datum at {datum.Start} says other words than the text";
            last = datum.Start + datum.Length;
        }

        return ExtractionJson.Write(extracted).Length == 0 ? "the act was written as nothing" : null;
    }
}
