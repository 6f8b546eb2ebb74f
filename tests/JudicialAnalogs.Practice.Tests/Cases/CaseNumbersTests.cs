using JudicialAnalogs.Practice.Cases;

namespace JudicialAnalogs.Practice.Tests.Cases;

public class CaseNumbersTests
{
    [Theory]
    [InlineData("7130-25-00-1/123", "7130-25-00-1/123")]
    [InlineData("7130-25-00-1/123", "№ 7130–25–00–1/123")]
    [InlineData("7130-25-00-1/123", "дело № 7130-25-00-1 / 0123")]
    [InlineData("7130-25-00-1/123", "№7130-25-00-1/123 іс")]
    [InlineData("1599-25-00-1а/77", "1599-25-00-1a/77")]
    [InlineData("1-45/2025", "1-45/25")]
    [InlineData("1-45/2025", "No. 1-45/2025")]
    public void One_number_has_one_key_in_all_its_writings(string number, string writing) => Assert.Equal(CaseNumbers.KeyOf(number), CaseNumbers.KeyOf(writing));

    [Theory]
    [InlineData("1-45/2025", "1-46/2025")]
    [InlineData("1-45/2025", "14-5/2025")]
    [InlineData("1-45/2025", "1/45/2025")]
    [InlineData("7130-25-00-1/123", "7130-25-00-1/1230")]
    [InlineData("7130-25-00-1/123", "7130-25-00-1а/123")]
    [InlineData("7130-25-00-1/25", "7130-25-00-1/2025")]
    public void Other_numbers_have_other_keys(string one, string other) => Assert.NotEqual(CaseNumbers.KeyOf(one), CaseNumbers.KeyOf(other));

    [Theory]
    [InlineData("")]
    [InlineData("без номера")]
    public void What_holds_no_number_has_no_key(string text) => Assert.Empty(CaseNumbers.KeyOf(text));
}
