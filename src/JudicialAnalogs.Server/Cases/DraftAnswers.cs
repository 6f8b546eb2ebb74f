using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Cases;

/// <summary>Puts a comparison together for the wire: what the judge is shown and what is kept.</summary>
internal sealed class DraftAnswers(PracticeAnswers practice)
{
    private const int AnalogsShown = 20;

    /// <summary>The comparison, before it has an identity.</summary>
    public async Task<V1.AssessDraftResponse> ToWireAsync(UnderstoodCase understood, DraftComparison comparison, Wording wording, CancellationToken cancellationToken)
    {
        var answer = await practice.ToWireAsync(understood, comparison.Practice, 0, AnalogsShown, wording, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var wire = new V1.AssessDraftResponse
        {
            Context = answer.Context.Clone(),
            Practice = answer,
            Punishment = PunishmentMapping.ToWire(comparison.Punishment),
        };
        wire.Context.CalibrationVersion = comparison.CalibrationVersion;
        if (comparison.Claim is { } claim)
        {
            wire.Claim = CaseMapping.ToWire(claim.Draft);
            wire.FarFromPractice.AddRange(AspectMapping.ToWire(claim, wording));
        }

        if (comparison.Punishment is { } punishment)
            AddLaw(wire, comparison.Lawfulness, punishment, wording);
        if (comparison.Divergence is not null)
            wire.FarFromPractice.Add(PunishmentFinding(comparison, answer, wording));
        if (comparison.Qualification is { } qualification)
            wire.FarFromPractice.Add(AspectMapping.ToWire(qualification, wording));
        if (comparison.Discussion is { } discussion)
            wire.FarFromPractice.Add(AspectMapping.ToWire(discussion, wording));
        return wire;
    }

    private static void AddLaw(V1.AssessDraftResponse wire, IReadOnlyList<LawfulnessResult> results, Punishment punishment, Wording wording)
    {
        foreach (var finding in results.Select(result => LawfulnessMapping.ToWire(result, punishment, wording)))
        {
            (finding.Result switch
            {
                V1.LawResult.OutsideTheLaw => wire.OutsideTheLaw,
                V1.LawResult.Lawful => wire.LawKept,
                _ => wire.LawCannotTell,
            }).Add(finding);
        }
    }

    private static V1.PracticeFinding PunishmentFinding(DraftComparison comparison, V1.FindAnalogsResponse answer, Wording wording)
    {
        var finding = DivergenceMapping.ToWire(comparison.Divergence!, wording);
        var effect = RangeWording.Effect(
            wording, PunishmentWording.Of(wording, comparison.Punishment!), PunishmentMapping.ToWire(PunishmentForms.Of(comparison.Punishment)), answer.Punishments);
        finding.Effect = string.Join("; ", RangeWording.Usual(wording, comparison.Divergence!).Prepend(effect).Where(part => part.Length > 0));
        finding.CounterfactualGroups.AddRange(comparison.Counterfactuals.Select(counterfactual => CounterfactualMapping.ToWire(counterfactual, wording)));
        finding.Counterfactuals.AddRange(finding.CounterfactualGroups.Select(group => CounterfactualMapping.Sentence(group, wording)));
        return finding;
    }
}
