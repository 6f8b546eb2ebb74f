using JudicialAnalogs.Server.Assistant;
using JudicialAnalogs.Server.Assistant.Checks;

namespace JudicialAnalogs.Server.Tests.Assistant.Checks;

public class SentenceCheckTests
{
    private static readonly EvidenceItem[] Evidence =
    [
        Figure("E1", "лишение свободы: 18 из 24 решений с наказанием."),
        Figure("E2", "лишение свободы условно: 6 из 24 решений с наказанием."),
        Figure("E3", "лишение свободы: срединный размер — 2 года 6 мес."),
        Passage("E4", "Суд признаёт смягчающим обстоятельством добровольное возмещение ущерба. Явку с повинной суд не признал смягчающим обстоятельством."),
        Figure("E5", "бас бостандығынан айыру: жаза тағайындалған 24 шешімнің 18."),
        Passage("E6", "Сот келтірілген зиянның ерікті түрде өтелуін жеңілдететін мән-жай деп таныды."),
        Figure("E7", "imprisonment: 18 of 24 punished decisions."),
    ];

    [Theory]
    [InlineData("Лишение свободы назначали в 18 из 24 решений с наказанием.", "E1")]
    [InlineData("Лишение свободы: срединный размер составляет 30 месяцев.", "E3")]
    [InlineData("Суды ссылались на «добровольное возмещение ущерба».", "E4")]
    [InlineData("Суд указал: «Явку с повинной суд не признал смягчающим обстоятельством».", "E4")]
    public void A_sentence_that_the_evidence_bears_out_stands_in_Russian(string text, string evidence) => Assert.True(Stands(V1.Language.Russian, text, evidence));

    [Fact]
    public void And_in_Kazakh()
    {
        Assert.True(Stands(V1.Language.Kazakh, "Бас бостандығынан айыру жаза тағайындалған 24 шешімнің 18 құрайды.", "E5"));
        Assert.True(Stands(V1.Language.Kazakh, "Соттар ескерді: «зиянның ерікті түрде өтелуін».", "E6"));
    }

    [Fact]
    public void And_in_English_with_quotations_in_the_language_of_the_act()
    {
        Assert.True(Stands(V1.Language.English, "Imprisonment was imposed in 18 of 24 punished decisions.", "E7"));
        Assert.True(Stands(V1.Language.English, "Courts pointed to the «добровольное возмещение ущерба».", "E4"));
    }

    [Theory]
    [InlineData("Лишение свободы назначали в 18 из 24 решений с наказанием.", "E9")]
    [InlineData("Лишение свободы назначали в 18 из 24 решений с наказанием.", "")]
    [InlineData("Лишение свободы назначали в 18 из 24 решений с наказанием.", "E1 E1")]
    [InlineData("Лишение свободы назначали в 18 из 24 решений с наказанием.", "e1")]
    public void Evidence_that_is_not_there_bears_nothing_out(string text, string evidence) => Assert.False(Stands(V1.Language.Russian, text, evidence));

    [Theory]
    [InlineData("Лишение свободы назначали в 19 из 24 решений с наказанием.", "E1")]
    [InlineData("Лишение свободы назначали в восемнадцати из тридцати решений с наказанием.", "E1")]
    [InlineData("Лишение свободы назначали в 24 из 18 решений с наказанием.", "E1")]
    [InlineData("Лишение свободы условно: 18 из 24 решений с наказанием.", "E2")]
    [InlineData("Лишение свободы: срединный размер 30 лет.", "E3")]
    [InlineData("Лишение свободы: срединный размер 2 года.", "E3")]
    [InlineData("Лишение свободы: 18 % решений с наказанием.", "E1")]
    [InlineData("Лишение свободы назначали в большинстве решений с наказанием.", "E1")]
    [InlineData("Лишение свободы назначали вдвое чаще в решениях с наказанием.", "E1")]
    [InlineData("Лишение свободы: 6 из 24 решений, условно 18 решений с наказанием.", "E1 E2")]
    public void A_number_of_another_value_unit_or_figure_does_not_stand(string text, string evidence) => Assert.False(Stands(V1.Language.Russian, text, evidence));

    [Theory]
    [InlineData("Суды ссылались на «чистосердечное раскаяние».", "E4")]
    [InlineData("Суды ссылались на «добровольное возмещение».", "E6")]
    [InlineData("Суды ссылались на «признал смягчающим обстоятельством».", "E4")]
    [InlineData("Суды ссылались на «добровольное возмещение ущерба.", "E4")]
    [InlineData("Суды признали смягчающим обстоятельством явку с повинной.", "E4")]
    [InlineData("Суды ссылались на «возмещение».", "E4")]
    public void A_passage_is_quoted_whole_words_in_its_order_and_with_its_denial(string text, string evidence) => Assert.False(Stands(V1.Language.Russian, text, evidence));

    [Theory]
    [InlineData("Лишение свободы назначали жителям аула в 18 из 24 решений с наказанием из мести.", "E1")]
    [InlineData("Подкупленные суды ссылались на «добровольное возмещение ущерба».", "E4")]
    [InlineData("Лишение свободы не назначали в 18 из 24 решений с наказанием.", "E1")]
    public void Words_and_denials_of_the_models_own_do_not_stand(string text, string evidence) => Assert.False(Stands(V1.Language.Russian, text, evidence));

    [Theory]
    [InlineData(V1.Language.Russian, "Следует назначить лишение свободы, как в 18 из 24 решений с наказанием.", "E1")]
    [InlineData(V1.Language.Russian, "Рекомендуется лишение свободы: 18 из 24 решений с наказанием.", "E1")]
    [InlineData(V1.Language.Russian, "Справедливым было бы лишение свободы: 18 из 24 решений с наказанием.", "E1")]
    [InlineData(V1.Language.Kazakh, "Бас бостандығынан айыру керек: жаза тағайындалған 24 шешімнің 18.", "E5")]
    [InlineData(V1.Language.Kazakh, "Бас бостандығынан айыруды ұсынамын: 24 шешімнің 18.", "E5")]
    [InlineData(V1.Language.English, "The court should choose imprisonment: 18 of 24 punished decisions.", "E7")]
    [InlineData(V1.Language.English, "Imprisonment would be appropriate: 18 of 24 punished decisions.", "E7")]
    public void Nothing_is_recommended(V1.Language language, string text, string evidence) => Assert.False(Stands(language, text, evidence));

    [Theory]
    [InlineData(V1.Language.Russian, "Судья назначал лишение свободы в 18 из 24 решений с наказанием.", "E1")]
    [InlineData(V1.Language.Russian, "Подсудимый склонен к лишению свободы: 18 из 24 решений с наказанием.", "E1")]
    [InlineData(V1.Language.Kazakh, "Судья бас бостандығынан айыру: жаза тағайындалған 24 шешімнің 18.", "E5")]
    [InlineData(V1.Language.English, "The judge chose imprisonment in 18 of 24 punished decisions.", "E7")]
    public void Nobody_is_rated(V1.Language language, string text, string evidence) => Assert.False(Stands(language, text, evidence));

    [Theory]
    [InlineData("Лишение свободы: 18 из 24 решений. Назначали с наказанием.", "E1")]
    [InlineData("<b>Лишение свободы</b>: 18 из 24 решений с наказанием.", "E1")]
    [InlineData("Лишение сво\u200Bбоды: 18 из 24 решений с наказанием.", "E1")]
    [InlineData("Лишениe свободы: 18 из 24 решений с наказанием.", "E1")]
    [InlineData("С л е д у е т лишение свободы: 18 из 24 решений с наказанием.", "E1")]
    [InlineData("Лишение свободы: １８ из 24 решений с наказанием.", "E1")]
    [InlineData("Imprisonment: 18 of 24 punished decisions.", "E7")]
    [InlineData("18 из 24.", "E1")]
    public void Only_one_plain_sentence_of_the_language_asked_for_stands(string text, string evidence) => Assert.False(Stands(V1.Language.Russian, text, evidence));

    private static bool Stands(V1.Language language, string text, string evidence) =>
        new SentenceCheck(Evidence, language).Stands(new ClaimedSentence(text, evidence.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    private static EvidenceItem Figure(string id, string text) => new(id, text, null, []);

    private static EvidenceItem Passage(string id, string text) => new(id, text, new V1.Passage { ActId = "act", Text = text }, []);
}
