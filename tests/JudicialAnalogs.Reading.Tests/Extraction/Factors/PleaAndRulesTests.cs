using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Reading.Tests.Extraction.Factors;

/// <summary>Plea, recidivism, rules that lower a punishment and the arguments for them, each in a sentence of its own.</summary>
public sealed class PleaAndRulesTests
{
    [Theory]
    [InlineData("Подсудимый себя виновным признал полностью.", Plea.Admitted)]
    [InlineData("Подсудимый вину не оспаривал, дал подробные показания.", Plea.Admitted)]
    [InlineData("Подсудимый вину признал частично, умысел отрицал.", Plea.Partial)]
    [InlineData("Подсудимый вину не признал и показал, что в драке не участвовал.", Plea.Denied)]
    [InlineData("Подсудимый не считает себя виновным.", Plea.Denied)]
    [InlineData("Подсудимый отрицает свою причастность к случившемуся.", Plea.Denied)]
    public void A_russian_plea_is_read(string sentence, Plea plea) => Assert.Equal(plea, ReasonedVerdict.InRussian(sentence).Defendants[0].Plea);

    [Theory]
    [InlineData("Сотталушы өзіне тағылған айыпты толық мойындады.", Plea.Admitted)]
    [InlineData("Сотталушы кінәсін ішінара мойындайтынын айтты.", Plea.Partial)]
    [InlineData("Сотталушы кінәсін мойындамады.", Plea.Denied)]
    public void A_kazakh_plea_is_read(string sentence, Plea plea) => Assert.Equal(plea, ReasonedVerdict.InKazakh(sentence).Defendants[0].Plea);

    [Theory]
    [InlineData("В действиях подсудимого усматривается опасный рецидив преступлений.", Recidivism.Dangerous)]
    [InlineData("Действия подсудимого образуют рецидив преступлений.", Recidivism.Recidivism)]
    [InlineData("Рецидива преступлений суд не усматривает, так как судимость погашена.", Recidivism.None)]
    [InlineData("Доводы прокурора о рецидиве преступлений необоснованны.", Recidivism.None)]
    [InlineData("Прокурор просил признать в действиях подсудимого опасный рецидив.", Recidivism.None)]
    [InlineData("Отягчающим обстоятельством является рецидив; при наличии рецидива не могут быть применены правила ч. 2 ст. 55 УК РК.", Recidivism.Recidivism)]
    public void Recidivism_is_what_the_court_found(string sentence, Recidivism recidivism) => Assert.Equal(recidivism, ReasonedVerdict.InRussian(sentence).Defendants[0].Recidivism);

    [Theory]
    [InlineData("Сотталушының әрекетінде қылмыстардың қауіпті қайталануы бар.", Recidivism.Dangerous)]
    [InlineData("Бұрынғы сотталуы қылмыстың қайталануын құрамайды.", Recidivism.None)]
    public void Kazakh_recidivism_is_what_the_court_found(string sentence, Recidivism recidivism) => Assert.Equal(recidivism, ReasonedVerdict.InKazakh(sentence).Defendants[0].Recidivism);

    [Theory]
    [InlineData("На основании ч. 2 ст. 55 УК РК срок наказания не может превышать двух третей максимального.", "55(2)")]
    [InlineData("Отягчающих обстоятельств нет, поэтому суд применяет правила ч. 2 ст. 55 УК РК.", "55(2)")]
    [InlineData("Исключительных обстоятельств для применения ч. 4 ст. 55 УК РК судом не установлено.", "")]
    [InlineData("Часть 2 статьи 55 УК РК применена быть не может, так как группа лиц является признаком состава.", "")]
    [InlineData("Защитник просил применить ч. 4 ст. 55 УК РК.", "")]
    [InlineData("Ходатайство защитника о применении ч. 4 ст. 55 УК РК суд отклоняет.", "")]
    [InlineData("Нуждаемость в автомобиле исключительным обстоятельством по смыслу ч. 4 ст. 55 УК РК не является.", "")]
    [InlineData("Суд, исходя из п. 1 ч. 1 ст. 55 УК РК, лишение свободы не назначает.", "55(1)(1)")]
    [InlineData("Наказание за покушение определяется по правилам ч. 3 ст. 56 УК РК.", "")]
    public void Only_rules_the_court_applied_are_reductions(string sentence, string rules) =>
        Assert.Equal(rules, string.Join(' ', ReasonedVerdict.InRussian(sentence).Defendants[0].Reductions));

    [Theory]
    [InlineData("ҚК-нің 55-бабының 2-бөлігін қолданып, сот жаза мерзімін ең жоғары мерзімнің үштен екісінен асырмайды.", "55(2)")]
    [InlineData("Қылмыс топпен жасалғандықтан, ҚК-нің 55-бабының 2-бөлігі қолданылмайды.", "")]
    [InlineData("ҚК-нің 55-бабының 4-бөлігін қолдануға негіз жоқ.", "")]
    public void Only_rules_a_kazakh_court_applied_are_reductions(string sentence, string rules) =>
        Assert.Equal(rules, string.Join(' ', ReasonedVerdict.InKazakh(sentence).Defendants[0].Reductions));

    [Theory]
    [InlineData("Отягчающим обстоятельством суд признает опьянение, поскольку именно оно снизило его самоконтроль.", ArgumentEffect.Harsher)]
    [InlineData("Опьянение отягчающим обстоятельством суд не признает, так как связи его с деянием не выявлено.", ArgumentEffect.Milder)]
    [InlineData("Довод защитника о смягчающем обстоятельстве – возмещении ущерба – опровергается материалами дела: деньги изъяты полицией.", ArgumentEffect.Harsher)]
    [InlineData("Ввиду наличия отягчающего обстоятельства правила ч. 2 ст. 55 УК РК не применяются.", ArgumentEffect.Harsher)]
    [InlineData("Учитывая молодость подсудимого и мнение потерпевшего, суд полагает возможным его исправление без изоляции от общества.", ArgumentEffect.Milder)]
    [InlineData("Учитывая дерзость содеянного, суд считает, что исправление подсудимого возможно лишь в условиях изоляции.", ArgumentEffect.Harsher)]
    public void An_argument_pulls_the_way_the_court_reasons(string sentence, ArgumentEffect effect) =>
        Assert.Equal(effect, Assert.Single(ReasonedVerdict.InRussian(sentence).KeyArguments, argument => argument.Quote == sentence).Effect);

    [Theory]
    [InlineData("Прокурор просил признать отягчающим опьянение, поскольку оно доказано.")]
    [InlineData("Смягчающим обстоятельством суд признает раскаяние подсудимого в содеянном.")]
    [InlineData("Иных обстоятельств, отягчающих наказание, судом по настоящему делу не установлено.")]
    public void What_gives_no_reason_of_the_court_is_no_argument(string sentence) =>
        Assert.DoesNotContain(ReasonedVerdict.InRussian(sentence).KeyArguments, argument => argument.Quote == sentence);
}
