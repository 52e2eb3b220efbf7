namespace RegText.Cli.Tests;

public class PlaceTests
{
    [Fact]
    public void The_checkout_is_found() => Assert.True(File.Exists(Path.Combine(RegText.Testing.Repository.Root, "RegText.sln")));
}
