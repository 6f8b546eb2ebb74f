using JudicialAnalogs.Server.Panel.Wordings;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Analogs;

/// <summary>Values of a filter in words.</summary>
internal static class FilterWording
{
    /// <summary>Procedures that a filter offers.</summary>
    public static readonly V1.Procedure[] Procedures = [.. Enum.GetValues<V1.Procedure>().Where(value => value != V1.Procedure.Unspecified)];

    /// <summary>Kinds of act.</summary>
    public static readonly V1.ActKind[] Kinds = [.. Enum.GetValues<V1.ActKind>().Where(value => value != V1.ActKind.Unspecified)];

    /// <summary>Languages of acts.</summary>
    public static readonly V1.Language[] Languages = [V1.Language.Russian, V1.Language.Kazakh, V1.Language.Mixed];

    /// <summary>What may have become of an act.</summary>
    public static readonly V1.AppealOutcome[] Appeals = Enum.GetValues<V1.AppealOutcome>();

    /// <summary>A value as a person reads it, without the name of its field; what is none stays as it was typed.</summary>
    public static string Value(Wording words, string key, string value) => key switch
    {
        "procedure" when Enum.TryParse<V1.Procedure>(value, out var procedure) && Procedures.Contains(procedure) => words.Say($"Procedure.{procedure}"),
        "kind" when Enum.TryParse<V1.ActKind>(value, out var kind) && Kinds.Contains(kind) => words.Say($"Panel.ActKind.{kind}"),
        "language" when Enum.TryParse<V1.Language>(value, out var language) && Languages.Contains(language) => words.Say($"Panel.ActLanguage.{language}"),
        "appeal" when Enum.TryParse<V1.AppealOutcome>(value, out var outcome) && Appeals.Contains(outcome) => words.Say($"Panel.Appeal.{outcome}"),
        "norm" => NormWording.Of(words, value),
        "factor" => NormWording.OfFactor(words, value),
        _ => value,
    };

    /// <summary>A field and a value: what a chip says.</summary>
    public static string Chip(Wording words, string key, string value) => words.Say("Panel.Filter.Chip", Field(words, key), Value(words, key, value));

    /// <summary>Name of a field.</summary>
    public static string Field(Wording words, string key) => words.Say(key switch
    {
        "region" => "Panel.Filter.Region",
        "court" => "Panel.Filter.Court",
        "from" => "Panel.Filter.From",
        "to" => "Panel.Filter.To",
        "procedure" => "Panel.Case.Procedure",
        "kind" => "Panel.Filter.Kind",
        "language" => "Panel.Filter.Language",
        "appeal" => "Panel.Analog.Appeal",
        "norm" => "Panel.Filter.Norm",
        _ => "Panel.Filter.Factor",
    });
}
