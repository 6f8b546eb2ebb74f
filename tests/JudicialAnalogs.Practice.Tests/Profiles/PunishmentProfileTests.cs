using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Profiles;

namespace JudicialAnalogs.Practice.Tests.Profiles;

public class PunishmentProfileTests
{
    private static readonly Sanction Sanction = KnownSanctions.Instance.Newest(NormRef.Parse("УК 188(3)"))!;

    private static readonly List<DecidedCount> Group =
    [
        .. Enumerable.Range(0, 6).Select(i => MadeUpCount.Of($"real-{i}", MadeUpCount.Months(30 + i))),
        .. Enumerable.Range(0, 3).Select(i => MadeUpCount.Of($"conditional-{i}", MadeUpCount.Months(24 + i) with { Conditional = true })),
        .. Enumerable.Range(0, 2).Select(i => MadeUpCount.Of($"fine-{i}", new Punishment(PunishmentKind.Fine, 100, PunishmentUnit.MonthlyIndices))),
        MadeUpCount.Of("fine-in-tenge", new Punishment(PunishmentKind.Fine, 500_000, PunishmentUnit.Tenge)),
        .. Enumerable.Range(0, 4).Select(i => MadeUpCount.Of($"none-{i}")),
    ];

    private static readonly PunishmentProfile Profile = PunishmentProfile.Of(Group, Sanction);

    [Fact]
    public void All_forms_share_one_denominator_of_punished_counts()
    {
        Assert.Equal(1, Profile.Shares.Sum(share => share.Share), 10);
        Assert.All(Profile.Shares, share => Assert.Equal(share.Counts.Count / 12.0, share.Share, 10));
        Assert.Equal(Group.Count, Profile.Shares.Sum(share => share.Counts.Count) + Profile.WithoutPunishment.Count);
        Assert.Equal(Group.Select(count => count.Address).Order(ByText), Profile.Shares.SelectMany(share => share.Counts).Concat(Profile.WithoutPunishment).Order(ByText));
    }

    [Fact]
    public void Forms_stand_apart_mildest_first_and_conditional_is_a_form_of_its_own() => Assert.Equal(
        [PunishmentForm.Fine, PunishmentForm.ConditionalImprisonment, PunishmentForm.Imprisonment],
        Profile.Shares.Select(share => share.Form));

    [Fact]
    public void Sizes_are_never_mixed_across_units()
    {
        var fine = Profile.Shares[0];

        Assert.Equal(3, fine.Counts.Count);
        Assert.Equal(PunishmentUnit.MonthlyIndices, fine.Size.Unit);
        Assert.Equal([100m, 100m], fine.Size.Values);
    }

    [Fact]
    public void Bounds_are_those_of_the_forms_own_alternative()
    {
        Assert.Null(Profile.Shares[0].Bounds);
        Assert.Equal((24m, 84m), (Profile.Shares[2].Bounds!.Minimum, Profile.Shares[2].Bounds!.Maximum));
    }

    [Fact]
    public void An_empty_group_has_an_empty_profile()
    {
        var empty = PunishmentProfile.Of([], Sanction);

        Assert.Empty(empty.Shares);
        Assert.Empty(empty.WithoutPunishment);
    }

    private static readonly IComparer<Law.Acts.CountAddress> ByText =
        Comparer<Law.Acts.CountAddress>.Create((one, other) => string.CompareOrdinal(one.ToString(), other.ToString()));
}
