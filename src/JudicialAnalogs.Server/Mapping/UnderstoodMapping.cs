using JudicialAnalogs.Server.Cases;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>The understood case on the wire, with the place every read value comes from.</summary>
internal static class UnderstoodMapping
{
    private static readonly string[] PathsOfCase = ["court", "region", "date", "procedure", "language", "case_number", "claim"];

    public static V1.UnderstoodCase ToWire(UnderstoodCase understood)
    {
        var wire = new V1.UnderstoodCase
        {
            Count = CaseMapping.ToWire(understood.Query.Count),
            Procedure = (V1.Procedure)understood.Query.Count.Procedure,
            Claim = understood.Query.Claim is { } claim ? AnalogMapping.ToWire(claim) : null,
        };
        if (understood.Act is not { } act)
            return wire;
        // The draft is judged for one defendant; values of others are not part of the comparison.
        string[] compared = [.. PathsOfCase, $"defendants[{understood.Decided?.Address.Defendant ?? 0}]"];
        wire.Language = LanguageMapping.ToWire(act.Language);
        wire.CitedNorms.AddRange(act.CitedNorms.Select(norm => new V1.CitedNorm { Reference = norm.ToString(), Confidence = 1 }));
        wire.ReadValues.AddRange(act.Provenance
            .Where(pair => compared.Any(path => pair.Key.StartsWith(path, StringComparison.Ordinal)))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new V1.ReadValue
            {
                Path = pair.Key,
                Value = pair.Value.Span is { } span && span.End <= act.Text.Length ? act.Quote(span) : "",
                Confidence = pair.Value.Confidence,
                Rule = pair.Value.Rule,
                Span = pair.Value.Span is { } place ? PracticeMapping.SpanToWire(place) : null,
            }));
        return wire;
    }
}
