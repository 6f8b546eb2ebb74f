using JudicialAnalogs.Law.Factors;

namespace JudicialAnalogs.Law.Tests.Factors;

public class FactorCodeTests
{
    [Theory]
    [InlineData("53(1)(1)", true)]
    [InlineData("53(1)(11)", true)]
    [InlineData("53(2)", true)]
    [InlineData("54(1)(1)", false)]
    [InlineData("54(1)(16)", false)]
    [InlineData("54(3)", false)]
    [InlineData("КоАП 56(1)(5)", true)]
    [InlineData("КоАП 56(2)", true)]
    [InlineData("КоАП 57(10)", false)]
    public void A_place_in_the_lists_is_read_and_written_back(string code, bool mitigates)
    {
        var factor = FactorCode.Parse(code);

        Assert.Equal(code, factor.ToString());
        Assert.Equal(mitigates, factor.Mitigates);
        Assert.Equal(!mitigates, factor.Aggravates);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("53")]
    [InlineData("53(1)")]
    [InlineData("53(1)(0)")]
    [InlineData("53(1)(12)")]
    [InlineData("53(1)(06)")]
    [InlineData("54(1)(17)")]
    [InlineData("54(2)")]
    [InlineData("55(2)")]
    [InlineData("X 53(1)(6)")]
    [InlineData("КоАП 57(11)")]
    [InlineData("КоАП 53(1)(6)")]
    [InlineData("КоАП")]
    [InlineData("53(1)(6)(1)")]
    public void A_place_the_lists_do_not_have_is_refused(string? code)
    {
        Assert.False(FactorCode.TryParse(code, out _));
    }

    [Fact]
    public void The_default_code_is_empty_and_neither_mitigates_nor_aggravates()
    {
        Assert.Equal("", default(FactorCode).ToString());
        Assert.False(default(FactorCode).Mitigates);
        Assert.False(default(FactorCode).Aggravates);
    }

    [Theory]
    [InlineData("53(1)(6)", true)]
    [InlineData("54(3)", true)]
    [InlineData("63", false)]
    [InlineData("55(4)", false)]
    [InlineData("КоАП 57(10)", false)]
    public void Only_circumstances_of_the_criminal_code_take_part_in_measuring_a_punishment(string code, bool taken) =>
        Assert.Equal(taken, FactorCode.TryParseCriminal(code, out _));
}
