using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Law.Tests.Acts;

public class CountAddressTests
{
    [Fact]
    public void Every_address_round_trips()
    {
        var addresses =
            from id in Gen.Elements("a", "act-1", "a.b", "a#b", "акт_7", "1.2#3.4")
            from defendant in Gen.Choose(0, 1_000)
            from count in Gen.Choose(0, 1_000)
            select new CountAddress(id, defendant, count);

        Prop.ForAll(addresses.ToArbitrary(), address => CountAddress.Parse(address.ToString()) == address)
            .Check(Config.QuickThrowOnFailure.WithReplay(20260101UL, 1UL));
    }

    [Theory]
    [InlineData("")]
    [InlineData("act")]
    [InlineData("act#1")]
    [InlineData("#0.0")]
    [InlineData("act#-1.0")]
    [InlineData("act# 1.0")]
    [InlineData("act#1.+2")]
    [InlineData("act#1.")]
    [InlineData("act#99999999999.0")]
    public void Other_text_is_refused(string text)
    {
        Assert.Throws<FormatException>(() => CountAddress.Parse(text));
        Assert.False(CountAddress.TryParse(text, out _));
    }
}
