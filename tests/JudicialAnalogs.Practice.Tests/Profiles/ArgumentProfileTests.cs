using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Profiles;

namespace JudicialAnalogs.Practice.Tests.Profiles;

public class ArgumentProfileTests
{
    private static readonly NormRef Remorse = NormRef.Parse("УК 53(1)(6)");
    private static readonly NormRef Conditional = NormRef.Parse("УК 63");

    [Fact]
    public void Arguments_on_the_same_norm_and_side_are_one_group_and_the_most_alike_gives_its_passage()
    {
        var profile = Of([Argues("first", Remorse, "первый довод"), Argues("second", Remorse, "второй довод"), Argues("third", Conditional, "третий")]);

        Assert.Equal([Remorse, Conditional], profile.Groups.Select(group => group.RestsOn!.Value));
        Assert.Equal(("first", "первый довод"), (profile.Groups[0].BestActId, profile.Groups[0].Best.Quote));
        Assert.Equal([2.0 / 3, 1.0 / 3], profile.Groups.Select(group => group.Share));
    }

    [Fact]
    public void What_nearly_all_address_and_the_draft_does_not_is_named_with_its_lower_bound()
    {
        DecidedCount[] analogs = [.. Enumerable.Range(0, 9).Select(i => Argues($"a{i}", Remorse, "довод")), Argues("b", Conditional, "довод")];

        var gap = Assert.Single(Of(analogs).NotAddressed);
        Assert.Equal((Remorse, ArgumentEffect.Milder, 0.9), (gap.Group.RestsOn!.Value, gap.Group.Effect, gap.Group.Share));
        Assert.Equal(0.652, gap.LowerBound, 3); // Wilson, one-sided 0.95, nine of ten
        Assert.Empty(Of(analogs, NormRef.Parse("УК 53")).NotAddressed);
        Assert.Empty(Of(analogs, Remorse).NotAddressed);
    }

    [Fact]
    public void A_share_that_only_a_few_cases_show_is_no_usage()
    {
        // Three of five are a majority of those seen; of all such cases they may well be less than half.
        Assert.Empty(Of([.. Enumerable.Range(0, 3).Select(i => Argues($"a{i}", Remorse, "довод")), MadeUpCount.Of("b"), MadeUpCount.Of("c")]).NotAddressed);
    }

    [Fact]
    public void Below_five_analogs_nothing_is_said_to_be_missing()
    {
        Assert.Empty(Of([.. Enumerable.Range(0, 4).Select(i => Argues($"a{i}", Remorse, "довод"))]).NotAddressed);
        Assert.Single(Of([.. Enumerable.Range(0, 5).Select(i => Argues($"a{i}", Remorse, "довод"))]).NotAddressed);
    }

    [Fact]
    public void Points_of_a_part_are_one_ground_and_circumstances_are_each_their_own()
    {
        NormRef first = NormRef.Parse("УК 188(3)(1)"), third = NormRef.Parse("УК 188(3)(3)"), other = NormRef.Parse("УК 53(1)(11)");
        var groups = Of([Argues("a", first, "довод"), Argues("b", third, "довод"), Argues("c", Remorse, "довод"), Argues("d", other, "довод")]).Groups;

        Assert.Equal(["УК 188(3)", "УК 53(1)(11)", "УК 53(1)(6)"], groups.Select(group => group.RestsOn.ToString()));
        Assert.Equal([first, third], groups[0].Points);
        Assert.Equal("УК 188(3)(1)", Of([Argues("a", first, "довод")]).Groups[0].RestsOn.ToString());
    }

    [Fact]
    public void A_ground_used_both_ways_is_addressed_without_a_direction()
    {
        DecidedCount[] analogs = [.. Enumerable.Range(0, 6).Select(i => Argues($"a{i}", Remorse, "довод")), .. Enumerable.Range(0, 6).Select(i => Argues($"b{i}", Remorse, "довод", ArgumentEffect.Harsher))];

        var gap = Assert.Single(Of(analogs).NotAddressed);

        Assert.Equal((ArgumentEffect.Unspecified, 12), (gap.Group.Effect, gap.Group.Counts.Count));
        Assert.Equal(2, Of(analogs).Groups.Count);
    }

    [Fact]
    public void Arguments_that_name_no_ground_come_last_and_are_never_missed()
    {
        var bare = MadeUpCount.Of("bare") with { Arguments = [new KeyArgument("довод", ArgumentEffect.Milder, [], new TextSpan(0, 5))] };
        var profile = Of([bare, bare with { Address = new CountAddress("bare-2", 0, 0) }, Argues("a", Remorse, "довод")]);

        Assert.Equal([Remorse, (NormRef?)null], profile.Groups.Select(group => group.RestsOn));
        Assert.Empty(Of([.. Enumerable.Range(0, 9).Select(i => bare with { Address = new CountAddress($"bare-{i}", 0, 0) })]).NotAddressed);
    }

    private static ArgumentProfile Of(IReadOnlyList<DecidedCount> analogs, params NormRef[] addressed) => ArgumentProfile.Of([.. analogs.Select(analog => new WeightedUnit(analog, 1))], addressed);

    private static DecidedCount Argues(string act, NormRef norm, string quote, ArgumentEffect effect = ArgumentEffect.Milder) =>
        MadeUpCount.Of(act) with { Arguments = [new KeyArgument(quote, effect, [norm], new TextSpan(0, quote.Length))] };
}
