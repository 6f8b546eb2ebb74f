using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Practice.Profiles;

namespace JudicialAnalogs.Practice.Tests.Profiles;

public class ArgumentProfileTests
{
    private static readonly NormRef Remorse = NormRef.Parse("УК 53(1)(6)");
    private static readonly NormRef Conditional = NormRef.Parse("УК 63");

    [Fact]
    public void Arguments_on_the_same_norm_and_side_are_one_group_and_the_most_alike_gives_its_passage()
    {
        var profile = ArgumentProfile.Of([Argues("first", Remorse, "первый довод"), Argues("second", Remorse, "второй довод"), Argues("third", Conditional, "третий")], []);

        Assert.Equal([Remorse, Conditional], profile.Groups.Select(group => group.RestsOn));
        Assert.Equal(("first", "первый довод"), (profile.Groups[0].BestActId, profile.Groups[0].Best.Quote));
        Assert.Equal([2.0 / 3, 1.0 / 3], profile.Groups.Select(group => group.Share));
    }

    [Fact]
    public void What_most_address_and_the_draft_does_not_cite_is_named()
    {
        Practice.Counts.DecidedCount[] analogs = [Argues("a", Remorse, "довод"), Argues("b", Remorse, "довод"), Argues("c", Conditional, "довод")];

        Assert.Equal([Remorse], ArgumentProfile.Of(analogs, []).NotAddressed.Select(group => group.RestsOn));
        Assert.Empty(ArgumentProfile.Of(analogs, [NormRef.Parse("УК 53")]).NotAddressed);
    }

    private static Practice.Counts.DecidedCount Argues(string act, NormRef norm, string quote) =>
        MadeUpCount.Of(act) with { Arguments = [new KeyArgument(quote, ArgumentEffect.Milder, [norm], new TextSpan(0, quote.Length))] };
}
