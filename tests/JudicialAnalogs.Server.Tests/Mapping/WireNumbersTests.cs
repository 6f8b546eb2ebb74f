using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Practice.Strata;
using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Server.Tests.Mapping;

/// <summary>The mappings cast numbers, which is right only as long as domain and wire number alike.</summary>
public class WireNumbersTests
{
    [Fact]
    public void Domain_and_wire_give_the_same_name_the_same_number()
    {
        AssertAlike<PunishmentForm, V1.PunishmentForm>();
        AssertAlike<PunishmentUnit, V1.PunishmentUnit>();
        AssertAlike<SegmentKind, V1.SegmentKind>();
        AssertAlike<ActKind, V1.ActKind>();
        AssertAlike<Procedure, V1.Procedure>();
        AssertAlike<AppealOutcome, V1.AppealOutcome>();
        AssertAlike<FactorStanding, V1.FactorStanding>();
        AssertAlike<OffenceStage, V1.OffenceStage>();
        AssertAlike<Recidivism, V1.Recidivism>();
        AssertAlike<Compensation, V1.Compensation>();
        AssertAlike<Plea, V1.Plea>();
        AssertAlike<AdditionalPunishmentKind, V1.AdditionalPunishmentKind>();
        AssertAlike<Practice.Profiles.BelowMinimumGround, V1.BelowMinimumGround>();
        AssertAlike<ArgumentEffect, V1.ArgumentEffect>();
        AssertAlike<ClaimOutcome, V1.ClaimOutcome>();
        AssertAlike<DivergenceDirection, V1.DivergenceDirection>();
        AssertAlike<ReasonCategory, V1.ReasonCategory>();
        AssertAlike<Records.Marks.MarkReason, V1.AnalogMarkReason>();
        AssertAlike<Law.Norms.NormStanding, V1.NormStanding>();
        AssertAlike<Practice.Audit.FinalActLink, V1.FinalActLink>();
        AssertAlike<Practice.Audit.Kpi.ActGroup, V1.KpiActGroup>();
        AssertAlike<Practice.Audit.Kpi.DraftGroup, V1.KpiDraftGroup>();
    }

    [Fact]
    public void A_tier_is_one_more_on_the_wire_where_zero_means_unspecified() =>
        AssertPairs(Enum.GetValues<EvidenceTier>().Select(tier => (tier.ToString(), (int)tier + 1)), Named<V1.EvidenceTier>());

    [Fact]
    public void A_sharp_aspect_is_the_bit_of_its_number_on_the_wire() =>
        AssertPairs(Enum.GetValues<SharpAspects>().Where(aspect => aspect != SharpAspects.None).Select(aspect => (aspect.ToString(), int.Log2((int)aspect) + 1)), Named<V1.DivergenceAspect>());

    private static void AssertAlike<TDomain, TWire>()
        where TDomain : struct, Enum
        where TWire : struct, Enum => AssertPairs(Named<TDomain>(), Named<TWire>());

    private static void AssertPairs(IEnumerable<(string Name, int Number)> domain, IEnumerable<(string Name, int Number)> wire) =>
        Assert.Equal(domain.Where(IsSaid).OrderBy(value => value.Number), wire.Where(IsSaid).OrderBy(value => value.Number));

    // Number 0 says nothing, whatever it is called.
    private static bool IsSaid((string Name, int Number) value) => value.Number != 0;

    private static IEnumerable<(string Name, int Number)> Named<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(value => (value.ToString(), Convert.ToInt32(value)));
}
