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

    private static readonly PunishmentProfile Profile = Drawn.Punishments(Group, Sanction);

    [Fact]
    public void All_forms_share_one_denominator_of_punished_counts()
    {
        Assert.Equal(1, Profile.Shares.Sum(share => share.Share), 10);
        Assert.All(Profile.Shares, share => Assert.Equal(share.Counts.Count / 12.0, share.Share, 10));
        Assert.Equal(Group.Count, Profile.Shares.Sum(share => share.Counts.Count) + Profile.Unpunished.All.Count());
        Assert.Equal(Group.Select(count => count.Address).Order(ByText), Profile.Shares.SelectMany(share => share.Counts).Concat(Profile.Unpunished.All).Order(ByText));
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
        Assert.Equal([PunishmentUnit.MonthlyIndices, PunishmentUnit.Tenge], fine.Sizes.Select(size => size.Unit));
        Assert.Equal([100m, 100m], fine.Sizes[0].Values);
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
        var empty = Drawn.Punishments(Array.Empty<DecidedCount>(), Sanction);

        Assert.Empty(empty.Shares);
        Assert.Empty(empty.Unpunished.All);
    }

    [Fact]
    public void Counts_without_a_punishment_are_told_apart_and_none_is_dropped()
    {
        var profile = Drawn.Punishments(
        [
            MadeUpCount.Of("punished", MadeUpCount.Months(30)),
            MadeUpCount.Of("acquitted") with { Acquitted = true },
            MadeUpCount.Of("reconciled") with { Reductions = ["68(1)"] },
            MadeUpCount.Of("whole") with { FinalPunishment = MadeUpCount.Months(60) },
            MadeUpCount.Of("unread") with { Reductions = ["55(2)"] },
        ]);

        Assert.Equal(["acquitted"], profile.Unpunished.Acquitted.Select(count => count.ActId));
        Assert.Equal(["reconciled"], profile.Unpunished.Released.Select(count => count.ActId));
        Assert.Equal(["whole"], profile.Unpunished.AsAWhole.Select(count => count.ActId));
        Assert.Equal(["unread"], profile.Unpunished.NotRead.Select(count => count.ActId));
        Assert.Equal(1, profile.Evidence.Size);
    }

    [Fact]
    public void Life_has_no_sizes() => Assert.Empty(
        Assert.Single(Drawn.Punishments([MadeUpCount.Of("life", new Punishment(PunishmentKind.LifeImprisonment, 0, PunishmentUnit.Unspecified))]).Shares).Sizes);

    [Fact]
    public void Probation_and_additional_punishments_are_counted_beside_the_form()
    {
        var ban = new AdditionalPunishment(AdditionalPunishmentKind.ProhibitionOfActivity, 36, "");
        var profile = Drawn.Punishments(
        [
            .. Enumerable.Range(0, 5).Select(i => MadeUpCount.Of($"c{i}", MadeUpCount.Months(24) with { Conditional = true }) with { ProbationMonths = 20 + i, AdditionalPunishments = [ban] }),
            .. Enumerable.Range(0, 5).Select(i => MadeUpCount.Of($"p{i}", MadeUpCount.Months(24)) with { ProbationMonths = 99 }),
        ]);

        Assert.Equal(22, profile.Shares[0].Probation!.Quantile(0.5));
        Assert.Null(profile.Shares[1].Probation);
        var additional = Assert.Single(profile.Additional);
        Assert.Equal((AdditionalPunishmentKind.ProhibitionOfActivity, 5, 0.5, (decimal?)36), (additional.Kind, additional.Counts.Count, additional.Share, additional.Months!.Quantile(0.5)));
    }

    private static readonly IComparer<Law.Acts.CountAddress> ByText =
        Comparer<Law.Acts.CountAddress>.Create((one, other) => string.CompareOrdinal(one.ToString(), other.ToString()));
}
