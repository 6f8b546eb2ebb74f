using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Reading.Tests.Extraction;

/// <summary>The ways in which a story tells what an offence cost and what of it was made good; every one is invented for the test.</summary>
public sealed class DamageVarietyTests
{
    [Theory]
    [InlineData(90000, Compensation.Partial, "Гусев тайно взял из шкафа кольцо ценой 60 000 тенге и деньги 30 000 тенге.\nГусев вину признал. Потерпевшему он вернул 20 000 тенге.")]
    [InlineData(90000, Compensation.Full, "Гусев тайно взял кольцо за 60 000 тенге и часы за 30 000 тенге, всего на 90 000 тенге.\nГусев вину признал, ущерб возместил полностью.")]
    [InlineData(45000, Compensation.None, "Гусев похитил велосипед и в тот же день сдал его в ломбард за 15 000 тенге.\nУбытки потерпевшего составили 45 000 тенге. Ущерб до настоящего времени не возмещен.")]
    [InlineData(null, Compensation.Unspecified, "Гусев подошел к чужому дому, но был задержан. Материального вреда не причинено: замок ценой 5 000 тенге цел.")]
    public void Damage_is_what_was_taken_and_not_what_it_brought(int? tenge, Compensation compensation, string story)
    {
        var count = Assert.Single(Assert.Single(Reading.Of($"""
            ПРИГОВОР
            14 мая 2025 года город Актау
            Суд города Актау Мангистауской области под председательством судьи Омарова Б.К. рассмотрел дело по обвинению Гусева Кирилла Львовича, 12.03.1991 года рождения, по ч. 2 ст. 188 УК РК,
            УСТАНОВИЛ:
            {story}
            Оценив доказательства, суд считает вину Гусева доказанной.
            ПРИГОВОРИЛ:
            Гусева Кирилла Львовича признать виновным по ч. 2 ст. 188 УК РК и назначить 300 часов общественных работ.
            """).Act.Defendants).Counts);
        Assert.Equal(((decimal?)tenge, compensation), (count.DamageTenge, count.Compensation));
    }
}
