namespace JudicialAnalogs.Server.Tests.House;

public class FloorsTests
{
    [Fact]
    public void Every_project_of_the_house_is_there_and_no_other() =>
        Assert.Equal(Floors.Projects.Order(), ProjectFile.Shipped().Select(project => project.Name).Order());

    [Fact]
    public void A_project_uses_only_the_floors_and_packages_that_are_open_to_it() =>
        Assert.Empty(ProjectFile.Shipped().SelectMany(Floors.Broken));

    [Fact]
    public void A_source_file_reaches_no_floor_past_those_its_project_may_use() =>
        Assert.Empty(ProjectFile.Shipped().SelectMany(project =>
            project.Sources().SelectMany(file => Floors.Broken(project.Name, Path.GetRelativePath(project.Folder, file), File.ReadAllText(file)))));

    [Theory]
    [InlineData("JudicialAnalogs.Law", """<ProjectReference Include="../JudicialAnalogs.Language/JudicialAnalogs.Language.csproj" />""", "may not use JudicialAnalogs.Language")]
    [InlineData("JudicialAnalogs.Law", """<PackageReference Include="Dapper" />""", "may not use the package Dapper")]
    [InlineData("JudicialAnalogs.Search", """<ProjectReference Include="..\JudicialAnalogs.Law\JudicialAnalogs.Law.csproj" />""", "may not use JudicialAnalogs.Law")]
    [InlineData("JudicialAnalogs.Practice", """<FrameworkReference Include="Microsoft.AspNetCore.App" />""", "may not use Microsoft.AspNetCore.App")]
    [InlineData("Grpc.Kestrel", """<ProjectReference Include="../JudicialAnalogs.Law/JudicialAnalogs.Law.csproj" />""", "may not use JudicialAnalogs.Law")]
    [InlineData("JudicialAnalogs.Helpers", "", "stands on no floor")]
    public void A_made_up_project_that_breaks_the_rules_is_found(string name, string reference, string complaint)
    {
        var project = ProjectFile.Parse(name, "", $"<Project><ItemGroup>{reference}</ItemGroup></Project>");

        Assert.Contains(complaint, Assert.Single(Floors.Broken(project)));
    }

    [Fact]
    public void A_made_up_source_file_that_reaches_past_its_floor_is_found()
    {
        Assert.Single(Floors.Broken("JudicialAnalogs.Practice", "A.cs", "using System;\nusing JudicialAnalogs.Reading.Citations;\n"));
        Assert.Single(Floors.Broken("JudicialAnalogs.Practice", "A.cs", "using Read = JudicialAnalogs.Reading.ActReading.ReadAct;\n"));
        Assert.Empty(Floors.Broken("JudicialAnalogs.Practice", "A.cs", "using JudicialAnalogs.Archive.Indexing;\nusing JudicialAnalogs.Practice.Strata;\n"));
    }
}
