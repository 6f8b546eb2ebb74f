using JudicialAnalogs.Language.Stemming;

namespace JudicialAnalogs.Language.Tests.Kazakh;

public class KazakhStemmerTests
{
    private const string BackNouns =
        "сот қылмыс азамат тармақ бап кітап заң шарт жаза тұлға прокурор талап қорғаушы адвокат ақша қамау құқық аудан " +
        "залал метод орган сотталушы жағдай адам арыз айып дау құжат жол сатушы баспа хат жаттығу бұйрық мақсат комиссия азап";

    private const string FrontNouns =
        "бөлік іс үкім шешім мүлік кодекс мекеме келісім мектеп есеп жәбірленуші көлік еңбек күдік тергеу теңге мөлшер " +
        "кепіл дәлел өкіл мемлекет төлем қызмет міндет іріктеу негіз өтініш ереже әрекет мерзім бөлім үй";

    [Fact]
    public void All_forms_of_a_noun_have_one_stem_and_different_nouns_different_ones()
    {
        var apart = new List<string>();
        var stems = new Dictionary<string, string>();
        foreach (var (noun, back) in BackNouns.Split(' ').Select(noun => (noun, true))
            .Concat(FrontNouns.Split(' ').Select(noun => (noun, false))))
        {
            var stem = Stem(noun);
            apart.AddRange(Paradigm.FormsOf(noun, back).Where(form => Stem(form) != stem).Select(form => $"{form}: {Stem(form)}, not {stem}"));
            Assert.False(stems.TryGetValue(stem, out var other), $"{noun} and {other} share {stem}");
            stems[stem] = noun;
        }

        Assert.True(apart.Count == 0, string.Join('\n', apart));
    }

    [Theory]
    [InlineData("жаса", "жасады жасаған жасамаған жасайды жасап жасау жасауы жасағанын жасағаннан жасамады жасаймын")]
    [InlineData("бер", "берді берген бермеген береді беріп беру беруге берілді берілген бергені беретін берсе берсін")]
    [InlineData("тағайында", "тағайындады тағайындалды тағайындалған тағайындалады тағайындау тағайындайды")]
    [InlineData("қой", "қойды қойған қояды қою қойып")]
    [InlineData("кітап", "кітабы кітабын кітаптың кітаптарға кітабымыздан")]
    [InlineData("орын", "орны орнында орындар орынға")]
    [InlineData("қылмыс", "қылмысы қылмыстық қылмыстарды қылмыстың")]
    public void Forms_reduce_to_one_stem(string stem, string forms) =>
        Assert.All(forms.Split(' '), form => Assert.Equal(stem, Stem(form)));

    [Theory]
    [InlineData("заңсыз", "заң")]
    [InlineData("сотталушы", "сотталған")]
    [InlineData("адам", "ада")]
    [InlineData("үкім", "үк")]
    [InlineData("ұрлық", "ұр")]
    public void Words_that_only_look_alike_stay_apart(string one, string other) => Assert.NotEqual(Stem(one), Stem(other));

    [Fact]
    public void A_suffix_of_the_wrong_vowel_is_no_suffix()
    {
        Assert.NotEqual("сот", Stem("соттің"));
        Assert.Equal("келда", Stem("келда"));
    }

    private static string Stem(string word)
    {
        var buffer = word.ToCharArray();
        return new string(buffer, 0, KazakhStemmer.Stem(buffer));
    }
}
