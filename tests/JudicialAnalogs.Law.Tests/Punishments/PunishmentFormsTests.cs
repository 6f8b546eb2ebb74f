using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Tests.Punishments;

public class PunishmentFormsTests
{
    [Fact]
    public void Conditional_imprisonment_is_a_form_of_its_own()
    {
        Assert.Equal(PunishmentForm.ConditionalImprisonment, PunishmentForms.Of(Months(PunishmentKind.Imprisonment, conditional: true)));
        Assert.Equal(PunishmentForm.Imprisonment, PunishmentForms.Of(Months(PunishmentKind.Imprisonment, conditional: false)));
    }

    [Fact]
    public void No_punishment_is_no_form()
    {
        Assert.Equal(PunishmentForm.None, PunishmentForms.Of(null));
        Assert.Equal(PunishmentForm.None, PunishmentForms.Of(Months(PunishmentKind.Unspecified, conditional: false)));
    }

    [Fact]
    public void Forms_keep_the_order_of_severity_of_kinds()
    {
        var forms = Enum.GetValues<PunishmentKind>().Order().Select(kind => PunishmentForms.Of(Months(kind, conditional: false))).ToArray();

        Assert.Equal(forms.Order(), forms);
        Assert.Equal(forms.Length, forms.Distinct().Count());
    }

    [Theory]
    [InlineData(PunishmentUnit.Months, 12, 360)]
    [InlineData(PunishmentUnit.Days, 20, 20)]
    [InlineData(PunishmentUnit.Hours, 240, 60)]
    [InlineData(PunishmentUnit.MonthlyIndices, 200, 50)]
    public void Sizes_convert_to_days_of_imprisonment_by_article_61(PunishmentUnit unit, int amount, int days)
    {
        Assert.Equal(days, new Punishment(PunishmentKind.Fine, amount, unit).EquivalentDays);
    }

    [Theory]
    [InlineData(PunishmentUnit.Tenge)]
    [InlineData(PunishmentUnit.MultiplesOfSum)]
    [InlineData(PunishmentUnit.Unspecified)]
    public void Sizes_the_article_does_not_convert_have_no_days(PunishmentUnit unit)
    {
        Assert.Null(new Punishment(PunishmentKind.Fine, 3, unit).EquivalentDays);
    }

    private static Punishment Months(PunishmentKind kind, bool conditional) => new(kind, 12, PunishmentUnit.Months, conditional);
}
