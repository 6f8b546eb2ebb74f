using JudicialAnalogs.Reading.ActReading.Internal;
using JudicialAnalogs.Reading.Redaction.Internal;

namespace JudicialAnalogs.Reading.Tests.Redaction;

public sealed class AddressTests
{
    [Theory]
    [InlineData("проживает: г. Алматы, ул. Толе би, 45, кв. 12, женат", "г. Алматы, ул. Толе би, 45, кв. 12")]
    [InlineData("проживающего в городе Семей по улице Кабанбай батыра, дом 7, квартира 31", "городе Семей по улице Кабанбай батыра, дом 7, квартира 31")]
    [InlineData("г.Тараз, 5 мкр., дом 16, кв.3", "г.Тараз, 5 мкр., дом 16, кв.3")]
    [InlineData("г. Уральск, мкр. Северо-Восток, 21-44", "г. Уральск, мкр. Северо-Восток, 21-44")]
    [InlineData("подошел к дому № 9 по ул. Степной в с. Каргалы и вошел", "дому № 9 по ул. Степной в с. Каргалы")]
    [InlineData("прожив. пр-т Республики,\n14, кв. 8", "пр-т Республики,\n14, кв. 8")]
    [InlineData("в квартире 5 дома 40 по проспекту Абая", "квартире 5 дома 40 по проспекту Абая")]
    [InlineData("в с. Жана-Арка, д. 3 хранил", "с. Жана-Арка, д. 3")]
    [InlineData("ул. 8 Марта, 12/1", "ул. 8 Марта, 12/1")]
    [InlineData("Алматы қаласы, Абай даңғылы, 10-үй, 4-пәтерде тұратын", "Алматы қаласы, Абай даңғылы, 10-үй, 4-пәтерде")]
    [InlineData("Орал қаласы, Ә.Молдағұлова көшесі, 22/1-үйде", "Орал қаласы, Ә.Молдағұлова көшесі, 22/1-үйде")]
    [InlineData("Ақтау қаласы, 7-шағын аудан, 3-үй, 18-пәтер", "Ақтау қаласы, 7-шағын аудан, 3-үй, 18-пәтер")]
    [InlineData("Тараз қаласы, Сүлейменов көшесі 17 мекенжайында", "Тараз қаласы, Сүлейменов көшесі 17")]
    public void An_address_is_found_whole(string text, string address)
    {
        var found = Assert.Single(Addresses.Find(new ActText(text)));

        Assert.Equal(address, text.Substring(found.Start, found.Length));
    }

    [Theory]
    [InlineData("на улице Абая 15 мая 2025 года")]
    [InlineData("Суд № 2 города Павлодара Павлодарской области")]
    [InlineData("Павлодар қаласының № 2 соты")]
    [InlineData("по ул. Гоголя был остановлен")]
    [InlineData("гр. дело № 12, д. 4 т. 1")]
    [InlineData("Абай көшесінде 2025 жылғы 3 мамырда")]
    public void A_place_without_a_house_is_no_address(string text) => Assert.Empty(Addresses.Find(new ActText(text)));
}
