using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Options;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Panel.Comparisons;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.LawTexts;

/// <summary>
/// Puts what the rules said into the language of the page. The rules are asked anew; only where they say to the letter of their figures what was
/// stored are the new sentences shown, for the page tells what the judge was shown.
/// </summary>
internal sealed class LawRuleReader(Engine engine)
{
    private readonly OptionReader _options = new(engine.Lawfulness);

    /// <summary>The rules of a comparison.</summary>
    /// <param name="draft">The comparison.</param>
    /// <param name="count">Its count; null without one.</param>
    /// <param name="decidedOn">Day of decision it is held against.</param>
    /// <param name="words">Language of the page.</param>
    public LawRules Read(ComparedDraft draft, CaseCount? count, DateOnly decidedOn, Wording words)
    {
        List<V1.LawFinding> stored = [.. draft.Seen.OutsideTheLaw, .. draft.Seen.LawCannotTell, .. draft.Seen.LawKept];
        var kept = new LawRules(stored, [.. draft.Practice.LawfulOptions], draft.Language);
        if (count is null || draft.Language == words.Code)
            return kept;
        var findings = PunishmentMapping.FromWire(draft.Seen.Punishment) is { } punishment ? Findings(count, punishment, decidedOn, words) : [];
        var options = (_options.Read(count, decidedOn)?.Options ?? []).Select(option => OptionMapping.ToWire(option, words)).ToList();
        var same = findings.Select(Figures).Order(StringComparer.Ordinal).SequenceEqual(stored.Select(Figures).Order(StringComparer.Ordinal), StringComparer.Ordinal)
            && options.Select(Figures).SequenceEqual(kept.Options.Select(Figures), StringComparer.Ordinal);
        return same ? new LawRules(findings, options, words.Code) : kept;
    }

    private List<V1.LawFinding> Findings(CaseCount count, Punishment punishment, DateOnly decidedOn, Wording words) =>
        [.. engine.Lawfulness.Check(count, punishment, decidedOn).Select(result => LawfulnessMapping.ToWire(result, punishment, words))];

    private static string Figures(V1.LawFinding finding) =>
        $"{finding.Result} {finding.Norm} {finding.Rule} {finding.HasLowerBound} {finding.LowerBound} {finding.HasUpperBound} {finding.UpperBound} {finding.Unit} {finding.Steps.Count} {finding.MissingFacts.Count}";

    private static string Figures(V1.LawfulOption option) =>
        $"{option.Form} {option.Unit} {option.State} {option.HasMinimum} {option.Minimum} {option.HasMaximum} {option.Maximum} {option.Steps.Count} {option.Conditions.Count} {option.MissingFacts.Count}";
}
